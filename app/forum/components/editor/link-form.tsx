import { Popover } from "@base-ui/react/popover";
import type { Editor } from "@tiptap/react";
import { type FormEvent, useId, useState } from "react";
import { hrefFromTyping } from "#app/forum/rules/document/safe-href.ts";
import { useTranslations } from "#app/ui/intl.tsx";

type Props = {
  editor: Editor;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  anchor: React.RefObject<HTMLElement>;
};

/** A small form at the link button: sets, changes or removes the link at the cursor. */
export function LinkPopover({ editor, isOpen, onOpenChange, anchor }: Props) {
  const t = useTranslations("forum.editor");
  return (
    <Popover.Root open={isOpen} onOpenChange={onOpenChange}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} sideOffset={8} align="start" className="z-50">
          <Popover.Popup
            aria-label={t("link")}
            finalFocus={() => editor.view.dom}
            className="w-80 max-w-[calc(100vw-2rem)] rounded-control border border-line bg-surface p-3 text-ink shadow-pop"
          >
            <LinkForm editor={editor} onDone={() => onOpenChange(false)} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function LinkForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const t = useTranslations("forum.editor");
  const id = useId();
  const before = String(editor.getAttributes("link").href ?? "");
  const [address, setAddress] = useState(before);
  const [isRefused, setRefused] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // React passes events on to the post's form although this one stands elsewhere in the page.
    event.stopPropagation();
    const href = hrefFromTyping(address);
    if (!href) return setRefused(true);
    setLink(editor, href);
    onDone();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
    onDone();
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-2">
      <label htmlFor={id} className="text-sm font-medium">
        {t("linkAddress")}
      </label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={address}
        onChange={(event) => {
          setAddress(event.target.value);
          setRefused(false);
        }}
        aria-invalid={isRefused || undefined}
        aria-describedby={`${id}hint`}
        className="min-h-10 w-full rounded-control border border-line bg-canvas px-3 text-sm focus-visible:outline-2 focus-visible:outline-focus aria-invalid:border-danger"
      />
      <p
        id={`${id}hint`}
        aria-live="polite"
        className={`text-xs ${isRefused ? "text-danger" : "text-ink-soft"}`}
      >
        {isRefused ? t("linkRefused") : t("linkHint")}
      </p>
      <div className="flex flex-wrap gap-2">
        <button
          type="submit"
          className="min-h-9 rounded-control bg-brand px-3.5 text-sm font-semibold text-brand-ink focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-focus"
        >
          {t("linkApply")}
        </button>
        {before && (
          <button
            type="button"
            onClick={remove}
            className="min-h-9 rounded-control border border-line px-3.5 text-sm focus-visible:outline-2 focus-visible:outline-focus"
          >
            {t("linkRemove")}
          </button>
        )}
      </div>
    </form>
  );
}

// Without a selection and outside any link the address itself becomes the words.
function setLink(editor: Editor, href: string): void {
  const chain = editor.chain().focus();
  if (editor.state.selection.empty && !editor.isActive("link")) {
    chain.insertContent({ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] });
  } else {
    chain.extendMarkRange("link").setLink({ href });
  }
  chain.run();
}
