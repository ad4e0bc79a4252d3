import { Toolbar as Bar } from "@base-ui/react/toolbar";
import { type ChainedCommands, type Editor, useEditorState } from "@tiptap/react";
import {
  Bold,
  Code,
  EyeOff,
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
import { useTranslations } from "#app/ui/intl.tsx";
import { type EmojiSearch, EmojiTool } from "./emoji-tool.tsx";
import { LinkPopover } from "./link-form.tsx";
import { Tool } from "./tool.tsx";
import { acceptedImages } from "./upload-images.ts";

type Props = {
  editor: Editor;
  onSearchEmoji: EmojiSearch | undefined;
  onPickImages: ((files: File[]) => void) | undefined;
  linkIsOpen: boolean;
  onLinkOpenChange: (isOpen: boolean) => void;
};

export const Toolbar = forwardRef(function Toolbar(
  { editor, onSearchEmoji, onPickImages, linkIsOpen, onLinkOpenChange }: Props,
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
      onKeyDown={(event) => event.key === "Escape" && editor.commands.focus()}
      className="scroll-quiet flex gap-0.5 overflow-x-auto rounded-t-card border-b border-line bg-surface p-1.5 max-sm:sticky max-sm:bottom-16 max-sm:z-10 max-sm:order-1 max-sm:rounded-t-none max-sm:rounded-b-card max-sm:border-t max-sm:border-b-0"
    >
      <Toggles editor={editor} state={state} names={["bold", "italic"]} />
      <Tool
        ref={linkRef}
        icon={Link}
        label={t("link")}
        keys="Mod+K"
        isPressed={state.link}
        onClick={() => onLinkOpenChange(!linkIsOpen)}
      />
      <Toggles editor={editor} state={state} names={["bulletList", "orderedList", "blockquote"]} />
      {onSearchEmoji && <EmojiTool editor={editor} onSearch={onSearchEmoji} />}
      {onPickImages && (
        <Tool icon={ImagePlus} label={t("image")} onClick={() => filesRef.current?.click()} />
      )}
      <Toggles editor={editor} state={state} names={["spoiler", "strike", "code", "codeBlock"]} />
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

// What is used most comes first: a phone shows nine of them before one has to scroll.
function Toggles(props: {
  editor: Editor;
  state: Record<ToggleName, boolean>;
  names: ToggleName[];
}) {
  const t = useTranslations("forum.editor");
  return props.names.map((name) => (
    <Tool
      key={name}
      icon={toggles[name].icon}
      label={t(name)}
      keys={toggles[name].keys}
      isPressed={props.state[name]}
      onClick={() => toggles[name].run(props.editor.chain().focus()).run()}
    />
  ));
}

type Toggle = { icon: LucideIcon; keys: string; run: (chain: ChainedCommands) => ChainedCommands };
type ToggleName = keyof typeof toggles;

const toggles = {
  bold: { icon: Bold, keys: "Mod+B", run: (chain) => chain.toggleBold() },
  italic: { icon: Italic, keys: "Mod+I", run: (chain) => chain.toggleItalic() },
  strike: { icon: Strikethrough, keys: "Mod+Shift+S", run: (chain) => chain.toggleStrike() },
  bulletList: { icon: List, keys: "Mod+Shift+8", run: (chain) => chain.toggleBulletList() },
  orderedList: {
    icon: ListOrdered,
    keys: "Mod+Shift+7",
    run: (chain) => chain.toggleOrderedList(),
  },
  blockquote: { icon: Quote, keys: "Mod+Shift+B", run: (chain) => chain.toggleBlockquote() },
  spoiler: { icon: EyeOff, keys: "Mod+Shift+H", run: (chain) => chain.toggleWrap("spoiler") },
  code: { icon: Code, keys: "Mod+E", run: (chain) => chain.toggleCode() },
  codeBlock: { icon: SquareCode, keys: "Mod+Alt+C", run: (chain) => chain.toggleCodeBlock() },
} satisfies Record<string, Toggle>;

function readState({ editor }: { editor: Editor }) {
  return {
    bold: editor.isActive("bold"),
    italic: editor.isActive("italic"),
    strike: editor.isActive("strike"),
    bulletList: editor.isActive("bulletList"),
    orderedList: editor.isActive("orderedList"),
    blockquote: editor.isActive("blockquote"),
    spoiler: editor.isActive("spoiler"),
    code: editor.isActive("code"),
    codeBlock: editor.isActive("codeBlock"),
    link: editor.isActive("link"),
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
  };
}
