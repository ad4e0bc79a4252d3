import { Toolbar as Bar } from "@base-ui/react/toolbar";
import { type Editor, useEditorState } from "@tiptap/react";
import {
  Bold,
  Code,
  ImagePlus,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Quote,
  Redo2,
  SquareCode,
  Strikethrough,
  Undo2,
} from "lucide-react";
import { type ForwardedRef, forwardRef, useRef } from "react";
import { useTranslations } from "use-intl";
import { LinkPopover } from "./link-form.tsx";
import { acceptedImages } from "./upload-images.ts";

type Props = {
  editor: Editor;
  onPickImages: ((files: File[]) => void) | undefined;
  linkIsOpen: boolean;
  onLinkOpenChange: (isOpen: boolean) => void;
};

export const Toolbar = forwardRef(function Toolbar(
  { editor, onPickImages, linkIsOpen, onLinkOpenChange }: Props,
  ref: ForwardedRef<HTMLDivElement>,
) {
  const t = useTranslations("forum.editor");
  const linkRef = useRef<HTMLButtonElement>(null);
  const filesRef = useRef<HTMLInputElement>(null);
  const state = useEditorState({ editor, selector: readState });
  return (
    <Bar.Root
      ref={ref}
      aria-label={t("toolbar")}
      className="scroll-quiet flex gap-0.5 overflow-x-auto rounded-t-card border-b border-line bg-surface p-1.5"
    >
      {toggles.map(({ name, icon, keys, run }) => (
        <Tool
          key={name}
          icon={icon}
          label={t(name)}
          keys={keys}
          isPressed={state[name]}
          onClick={() => run(editor)}
        />
      ))}
      <Tool
        ref={linkRef}
        icon={Link}
        label={t("link")}
        keys="Mod+K"
        isPressed={state.link}
        onClick={() => onLinkOpenChange(!linkIsOpen)}
      />
      {onPickImages && (
        <Tool icon={ImagePlus} label={t("image")} onClick={() => filesRef.current?.click()} />
      )}
      <Bar.Separator className="mx-1 w-px shrink-0 self-stretch bg-line" />
      <Tool
        icon={Undo2}
        label={t("undo")}
        keys="Mod+Z"
        isDisabled={!state.canUndo}
        onClick={() => editor.chain().focus().undo().run()}
      />
      <Tool
        icon={Redo2}
        label={t("redo")}
        keys="Mod+Shift+Z"
        isDisabled={!state.canRedo}
        onClick={() => editor.chain().focus().redo().run()}
      />
      <input
        ref={filesRef}
        type="file"
        accept={acceptedImages}
        multiple
        hidden
        onChange={(event) => {
          onPickImages?.([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <LinkPopover
        editor={editor}
        isOpen={linkIsOpen}
        onOpenChange={onLinkOpenChange}
        anchor={linkRef}
      />
    </Bar.Root>
  );
});

const toggles = [
  {
    name: "bold",
    icon: Bold,
    keys: "Mod+B",
    run: (editor: Editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: "italic",
    icon: Italic,
    keys: "Mod+I",
    run: (editor: Editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: "strike",
    icon: Strikethrough,
    keys: "Mod+Shift+S",
    run: (editor: Editor) => editor.chain().focus().toggleStrike().run(),
  },
  {
    name: "bulletList",
    icon: List,
    keys: "Mod+Shift+8",
    run: (editor: Editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: "orderedList",
    icon: ListOrdered,
    keys: "Mod+Shift+7",
    run: (editor: Editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: "blockquote",
    icon: Quote,
    keys: "Mod+Shift+B",
    run: (editor: Editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    name: "code",
    icon: Code,
    keys: "Mod+E",
    run: (editor: Editor) => editor.chain().focus().toggleCode().run(),
  },
  {
    name: "codeBlock",
    icon: SquareCode,
    keys: "Mod+Alt+C",
    run: (editor: Editor) => editor.chain().focus().toggleCodeBlock().run(),
  },
] as const;

function readState({ editor }: { editor: Editor }) {
  return {
    bold: editor.isActive("bold"),
    italic: editor.isActive("italic"),
    strike: editor.isActive("strike"),
    bulletList: editor.isActive("bulletList"),
    orderedList: editor.isActive("orderedList"),
    blockquote: editor.isActive("blockquote"),
    code: editor.isActive("code"),
    codeBlock: editor.isActive("codeBlock"),
    link: editor.isActive("link"),
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
  };
}

type ToolProps = {
  icon: LucideIcon;
  label: string;
  keys?: string;
  isPressed?: boolean;
  isDisabled?: boolean;
  onClick: () => void;
};

const Tool = forwardRef(function Tool(
  { icon: Icon, label, keys, isPressed, isDisabled, onClick }: ToolProps,
  ref: ForwardedRef<HTMLButtonElement>,
) {
  const isMac = /Mac|iP(?:hone|ad)/.test(navigator.platform);
  const shortcut = keys?.replace("Mod", isMac ? "⌘" : "Ctrl");
  return (
    <Bar.Button
      ref={ref}
      type="button"
      aria-label={label}
      aria-pressed={isPressed}
      aria-keyshortcuts={keys?.replace("Mod", isMac ? "Meta" : "Control")}
      title={shortcut ? `${label} (${shortcut})` : label}
      disabled={isDisabled}
      // The selection in the text must not be lost by pressing a button.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
      className="grid size-9 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-focus aria-disabled:opacity-40 aria-pressed:bg-brand-soft aria-pressed:text-brand-soft-ink"
    >
      <Icon aria-hidden="true" className="size-4.5" />
    </Bar.Button>
  );
});
