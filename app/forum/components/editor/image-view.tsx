import { NodeViewWrapper, type ReactNodeViewProps, ReactNodeViewRenderer } from "@tiptap/react";
import { ArrowDown, ArrowUp, type LucideIcon, X } from "lucide-react";
import { useId } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import { PostImage } from "./extensions.ts";
import { moveBlock } from "./move-block.ts";

/** The picture as it will look, with its description right below: asked for where it is seen. */
export function imageWithDescription(srcOf: (fileId: string) => string | null) {
  return PostImage.extend({
    addNodeView: () => ReactNodeViewRenderer((props) => <ImageView {...props} srcOf={srcOf} />),
  });
}

function ImageView({
  node,
  editor,
  getPos,
  selected,
  srcOf,
  updateAttributes,
  deleteNode,
}: ReactNodeViewProps & { srcOf: (fileId: string) => string | null }) {
  const t = useTranslations("forum.editor");
  const writing = useTranslations("forumWriting.editor");
  const id = useId();
  const move = (step: -1 | 1) => {
    const at = getPos();
    if (at !== undefined) moveBlock(editor, at, step);
  };
  const { fileId, alt, width, height } = node.attrs;
  return (
    <NodeViewWrapper as="figure" className="my-3 max-w-md" contentEditable={false}>
      <div className="relative min-h-12 w-fit min-w-32">
        <img
          src={srcOf(fileId) ?? undefined}
          alt={alt}
          width={width ?? undefined}
          height={height ?? undefined}
          data-drag-handle
          className={selected ? "outline-2 outline-offset-2 outline-focus" : undefined}
        />
        <div className="absolute end-2 top-2 flex gap-1.5">
          <ImageButton icon={ArrowUp} label={writing("imageUp")} onClick={() => move(-1)} />
          <ImageButton icon={ArrowDown} label={writing("imageDown")} onClick={() => move(1)} />
          <ImageButton icon={X} label={t("imageRemove")} onClick={deleteNode} />
        </div>
      </div>
      <label htmlFor={id} className="mt-2 block text-xs text-ink-soft">
        {t("imageAlt")}
      </label>
      <input
        id={id}
        type="text"
        value={alt}
        maxLength={500}
        placeholder={t("imageAltPlaceholder")}
        onChange={(event) => updateAttributes({ alt: event.target.value })}
        // Enter would send the whole post.
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        className="mt-1 min-h-9 w-full rounded-control border border-line bg-surface px-2.5 text-sm text-ink placeholder:text-ink-faint focus-visible:outline-2 focus-visible:outline-focus"
      />
    </NodeViewWrapper>
  );
}

function ImageButton({
  icon: Icon,
  label,
  onClick,
}: {
  icon: LucideIcon;
  label: string;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      onClick={onClick}
      aria-label={label}
      title={label}
      className="grid size-8 place-items-center rounded-full border border-line bg-surface text-ink hover:bg-sunken focus-visible:outline-2 focus-visible:outline-focus"
    >
      <Icon aria-hidden="true" className="size-4" />
    </button>
  );
}
