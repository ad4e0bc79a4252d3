import {
  type ComponentType,
  type ForwardedRef,
  forwardRef,
  type RefAttributes,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import { plainTextFromDocument } from "#app/forum/rules/document/document-to-plain-text.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { plainTextOfQuote } from "./insert-quote.ts";
import type { PostEditorHandle, PostEditorProps, RichEditorProps } from "./post-editor.types.ts";

/**
 * The field in which posts are written. The server renders a text area named `text`; in the browser
 * the rich editor takes its place once it comes near the screen, and sends `document` instead.
 * A new `key` empties it.
 */
export const PostEditor = forwardRef(function PostEditor(
  props: PostEditorProps,
  ref: ForwardedRef<PostEditorHandle>,
) {
  const ids = useFieldIds();
  const richRef = useRef<PostEditorHandle>(null);
  const areaRef = useRef<HTMLTextAreaElement>(null);
  const { Rich, start } = useRichEditor(areaRef, props);
  const offered = useRef(props.initialText ?? "");
  useImperativeHandle(ref, () => ({
    focus: () => (richRef.current ?? areaRef.current)?.focus(),
    insertQuote: (quote) => {
      if (richRef.current) return richRef.current.insertQuote(quote);
      const area = areaRef.current;
      if (!area) return;
      area.value = `${area.value.trimEnd()}\n\n${plainTextOfQuote(quote)}\n\n`.trimStart();
      area.focus();
    },
    offerText: (text) => {
      const instead = offered.current;
      offered.current = text;
      if (richRef.current) return richRef.current.offerText(text, instead);
      const area = areaRef.current;
      if (area && ["", instead.trim()].includes(area.value.trim())) area.value = text;
    },
  }));
  const hasErrors = Boolean(props.errors?.length);
  return (
    <div className="flex flex-col gap-1.5">
      <label
        id={ids.label}
        htmlFor={Rich ? undefined : ids.field}
        className="text-sm font-medium text-ink"
      >
        {props.label}
      </label>
      {Rich && start ? (
        <Rich {...props} {...start} ids={ids} ref={richRef} />
      ) : (
        <PlainArea {...props} ids={ids} areaRef={areaRef} />
      )}
      {hasErrors && (
        <p id={ids.errors} className="text-sm text-danger">
          {props.errors?.join(" ")}
        </p>
      )}
    </div>
  );
});

function PlainArea(
  props: PostEditorProps & {
    ids: ReturnType<typeof useFieldIds>;
    areaRef: React.RefObject<HTMLTextAreaElement>;
  },
) {
  const t = useTranslations("forum.editor");
  const { ids, errors, initialDocument, initialText = "" } = props;
  const hasErrors = Boolean(errors?.length);
  return (
    <>
      <textarea
        ref={props.areaRef}
        id={ids.field}
        name={`${props.namePrefix ?? ""}text`}
        rows={7}
        defaultValue={initialDocument ? plainTextFromDocument(initialDocument) : initialText}
        placeholder={props.placeholder}
        aria-describedby={hasErrors ? `${ids.errors} ${ids.hint}` : ids.hint}
        aria-invalid={hasErrors || undefined}
        onChange={(event) => props.onChange?.(documentFromPlainText(event.target.value))}
        className="min-h-44 w-full resize-y rounded-card border border-line bg-surface px-4 py-3 text-base text-ink placeholder:text-ink-faint focus-visible:outline-2 focus-visible:outline-focus aria-invalid:border-danger"
      />
      {props.draft ? (
        <input type="hidden" name="draft" value={props.draft.initial?.sequence ?? 0} />
      ) : null}
      <noscript>
        <p className="text-xs text-ink-soft">{t("plainTextHint")}</p>
      </noscript>
    </>
  );
}

type RichEditor = ComponentType<RichEditorProps & RefAttributes<PostEditorHandle>>;
type Start = Pick<RichEditorProps, "startDocument" | "takesFocus" | "isTyped">;

// Loaded when the field comes near the screen: readers who never scroll to it do not pay for it.
function useRichEditor(areaRef: React.RefObject<HTMLTextAreaElement>, props: PostEditorProps) {
  const [loaded, setLoaded] = useState<{ Rich: RichEditor; start: Start } | null>(null);
  const { initialDocument } = props;
  const isUntouched = useCallback(
    (area: HTMLTextAreaElement) => area.value === area.defaultValue,
    [],
  );
  useEffect(() => {
    const area = areaRef.current;
    if (!area || loaded) return;
    let isGone = false;
    const load = async () => {
      stop();
      // Without the network the text area simply stays.
      const module = await import("./rich-editor.tsx").catch(() => null);
      if (!module || isGone) return;
      await endOfComposition(area);
      if (isGone) return;
      const keepsDocument = initialDocument && isUntouched(area);
      const startDocument = keepsDocument ? initialDocument : documentFromPlainText(area.value);
      const takesFocus = document.activeElement === area;
      const isTyped = !isUntouched(area);
      const start = { startDocument, takesFocus, isTyped };
      // At once: a key that is pressed between here and there would be lost with the text area.
      flushSync(() => setLoaded({ Rich: module.RichEditor, start }));
    };
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && load(),
      { rootMargin: "300px" },
    );
    const stop = () => {
      observer.disconnect();
      area.removeEventListener("focus", load);
    };
    observer.observe(area);
    area.addEventListener("focus", load);
    if (document.activeElement === area) load();
    return () => {
      isGone = true;
      stop();
    };
  }, [areaRef, loaded, initialDocument, isUntouched]);
  return { Rich: loaded?.Rich, start: loaded?.start };
}

// Replacing the field while an input method composes a character would lose it.
function endOfComposition(area: HTMLTextAreaElement): Promise<void> {
  return new Promise((resolve) => {
    let isComposing = false;
    const finish = () => {
      area.removeEventListener("compositionupdate", note);
      resolve();
    };
    const note = () => {
      isComposing = true;
      area.addEventListener("compositionend", finish, { once: true });
    };
    area.addEventListener("compositionupdate", note);
    setTimeout(() => !isComposing && finish(), document.activeElement === area ? 80 : 0);
  });
}

function useFieldIds() {
  const id = useId();
  return {
    field: `${id}field`,
    label: `${id}label`,
    hint: `${id}hint`,
    errors: `${id}errors`,
    frame: `${id}frame`,
  };
}
