import { EditorContent, useEditor } from "@tiptap/react";
import {
  type ForwardedRef,
  forwardRef,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import { plainTextFromDocument } from "#app/forum/rules/document/document-to-plain-text.ts";
import type { PostDocument } from "#app/forum/rules/document/post-document.types.ts";
import { useErrorText } from "#app/ui/error-text.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { cleanPastedHtml } from "./clean-pasted-html.ts";
import { DraftKeeper } from "./draft-keeper.tsx";
import { PostMention, postExtensions } from "./extensions.ts";
import { imageWithDescription } from "./image-view.tsx";
import { insertQuote } from "./insert-quote.ts";
import { mentionSuggestion } from "./mention-suggestion.ts";
import type { PostEditorHandle, RichEditorProps } from "./post-editor.types.ts";
import { emojiSuggestion, topicSuggestion } from "./text-suggestions.ts";
import { Toolbar } from "./toolbar.tsx";
import { type UploadNews, uploadImages } from "./upload-images.ts";
import { UploadPlaces } from "./upload-places.ts";

/** The heavy half of `PostEditor`; only ever loaded on demand. */
export const RichEditor = forwardRef(function RichEditor(
  props: RichEditorProps,
  ref: ForwardedRef<PostEditorHandle>,
) {
  const t = useTranslations("forum.editor");
  const errorText = useErrorText();
  const toolbarRef = useRef<HTMLDivElement>(null);
  const fieldRef = useRef<HTMLInputElement>(null);
  const [linkIsOpen, setLinkOpen] = useState(false);
  const pictures = usePictures(props);
  const editor = useEditor({
    extensions: useRef(extensionsFor(props, pictures.srcOf)).current,
    content: props.startDocument,
    // A style element without the page's nonce would be refused by its security policy.
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor }) => {
      const document = editor.getJSON();
      if (fieldRef.current) fieldRef.current.value = JSON.stringify(document);
      props.onChange?.(document);
    },
    editorProps: {
      attributes: textboxAttributes(props),
      transformPastedHTML: cleanPastedHtml,
      handleKeyDown: (view, event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          // By its button, so that a form which is being sent is not sent twice.
          view.dom.closest("form")?.querySelector<HTMLElement>("[type=submit]")?.click();
          return true;
        }
        if (event.key === "F10" && event.altKey) {
          toolbarRef.current?.querySelector<HTMLElement>("button[tabindex='0']")?.focus();
          return true;
        }
        const opensLink = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
        if (opensLink) setLinkOpen(true);
        return opensLink;
      },
      handlePaste: (view, event) => {
        // Word adds a picture of the text to the text: then the text is what was meant.
        if (event.clipboardData?.getData("text/html")) return false;
        return take(event.clipboardData?.files, view.state.selection.from);
      },
      handleDrop: (view, event, _, isMoved) => {
        if (isMoved) return false;
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
        return take(event.dataTransfer?.files, at ?? view.state.selection.from);
      },
    },
  });
  const take = (files: FileList | File[] | undefined, at: number): boolean => {
    if (!editor || !files?.length || !props.onUploadImage) return false;
    pictures.upload(editor, [...files], at);
    return true;
  };
  useLayoutEffect(() => {
    if (!editor || !props.takesFocus) return;
    // Tiptap's own way waits for the next frame, and what is typed until then goes nowhere.
    editor.commands.setTextSelection(editor.state.doc.content.size);
    editor.view.focus();
  }, [editor, props.takesFocus]);
  useImperativeHandle(ref, () => ({
    focus: () => editor?.commands.focus(),
    insertQuote: (quote) => editor && insertQuote(editor, quote),
    offerText: (text, instead = "") => {
      if (!editor) return;
      const now = plainTextFromDocument(editor.getJSON() as PostDocument).trim();
      if (now === "" || now === instead.trim())
        editor.commands.setContent(documentFromPlainText(text));
    },
  }));
  if (!editor) return null;
  return (
    <div
      id={props.ids.frame}
      className="relative flex flex-col rounded-card border border-line bg-surface focus-within:border-brand"
    >
      <Toolbar
        ref={toolbarRef}
        editor={editor}
        onSearchEmoji={props.onSearchEmoji}
        onPickImages={props.onUploadImage && ((files) => take(files, editor.state.selection.from))}
        linkIsOpen={linkIsOpen}
        onLinkOpenChange={setLinkOpen}
      />
      <EditorContent editor={editor} />
      <p id={props.ids.hint} className="sr-only">
        {t("help")}
      </p>
      <div
        role="status"
        className={pictures.isTrouble ? "px-4 pb-3 text-sm text-danger" : "sr-only"}
      >
        {pictures.news.map((news) => (
          <p key={news.name}>
            {t(news.kind, { name: news.name })}{" "}
            {"refusal" in news && news.refusal ? errorText(news.refusal) : null}
          </p>
        ))}
      </div>
      {props.draft ? (
        <DraftKeeper editor={editor} draft={props.draft} isTyped={props.isTyped} />
      ) : null}
      <input
        ref={fieldRef}
        type="hidden"
        name={`${props.namePrefix ?? ""}document`}
        defaultValue={JSON.stringify(editor.getJSON())}
      />
    </div>
  );
});

function usePictures({ imageSrc, onUploadImage, onBusyChange }: RichEditorProps) {
  const t = useTranslations("forum.editor");
  const [news, setNews] = useState<UploadNews[]>([]);
  const uploaded = useRef(new Map<string, string>());
  const running = useRef(0);
  const srcOf = useCallback(
    (fileId: string) => uploaded.current.get(fileId) ?? imageSrc?.(fileId) ?? null,
    [imageSrc],
  );
  const upload = async (editor: Parameters<typeof insertQuote>[0], files: File[], at: number) => {
    if (!onUploadImage) return;
    setNews([]);
    running.current += 1;
    onBusyChange?.(true);
    await uploadImages(files, at, {
      editor,
      upload: onUploadImage,
      labelOf: (name) => t("imageUploading", { name }),
      onUploaded: ({ fileId, src }) => uploaded.current.set(fileId, src),
      tell: (latest) => setNews((before) => [...before.filter(isTrouble), latest]),
    });
    running.current -= 1;
    if (running.current === 0) onBusyChange?.(false);
  };
  return { srcOf, upload, news, isTrouble: news.some(isTrouble) };
}

function isTrouble({ kind }: UploadNews): boolean {
  return kind === "imageFailed" || kind === "imageNotAllowed";
}

function extensionsFor(props: RichEditorProps, srcOf: (fileId: string) => string | null) {
  const { onSearchMembers, onSearchTopics, onSearchEmoji } = props;
  const frame = `[id="${props.ids.frame}"]`;
  return [
    ...postExtensions({
      placeholder: props.placeholder,
      image: imageWithDescription(srcOf),
      mention: PostMention.configure({
        suggestions: onSearchMembers ? [mentionSuggestion(onSearchMembers, frame)] : [],
      }),
    }),
    ...(onSearchTopics ? [topicSuggestion(onSearchTopics, frame)] : []),
    ...(onSearchEmoji ? [emojiSuggestion(onSearchEmoji, frame)] : []),
    UploadPlaces,
  ];
}

function textboxAttributes({ ids, errors }: RichEditorProps): Record<string, string> {
  return {
    role: "textbox",
    "aria-multiline": "true",
    "aria-labelledby": ids.label,
    "aria-describedby": errors?.length ? `${ids.errors} ${ids.hint}` : ids.hint,
    ...(errors?.length ? { "aria-invalid": "true" } : {}),
    class: [
      "prose-post min-h-40 max-h-[60vh] overflow-y-auto px-4 py-3 text-ink outline-none whitespace-break-spaces",
      "[&_.is-editor-empty:first-child]:before:pointer-events-none [&_.is-editor-empty:first-child]:before:float-left [&_.is-editor-empty:first-child]:before:h-0 [&_.is-editor-empty:first-child]:before:text-ink-faint [&_.is-editor-empty:first-child]:before:content-[attr(data-placeholder)]",
      "[&_blockquote[data-quote-of]]:before:block [&_blockquote[data-quote-of]]:before:text-xs [&_blockquote[data-quote-of]]:before:font-semibold [&_blockquote[data-quote-of]]:before:content-[attr(data-quote-of)]",
      "[&_.ProseMirror-gapcursor]:border-t-2 [&_.ProseMirror-gapcursor]:border-ink [&_.ProseMirror-gapcursor]:w-5 [&_.ProseMirror-gapcursor]:block",
    ].join(" "),
  };
}
