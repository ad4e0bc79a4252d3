import { NodeViewWrapper, type ReactNodeViewProps, ReactNodeViewRenderer } from "@tiptap/react";
import { X } from "lucide-react";
import { useId } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import { PostImage } from "./extensions.ts";

/** The picture as it will look, with its description right below: asked for where it is seen. */
export function imageWithDescription(srcOf: (fileId: string) => string | null) {
  return PostImage.extend({
    addNodeView: () => ReactNodeViewRenderer((props) => <ImageView {...props} srcOf={srcOf} />),
  });
}

function ImageView({
  node,
  selected,
  srcOf,
  updateAttributes,
  deleteNode,
}: ReactNodeViewProps & { srcOf: (fileId: string) => string | null }) {
  const t = useTranslations("forum.editor");
  const id = useId();
  const { fileId, alt, width, height } = node.attrs;
  return (
    <NodeViewWrapper as="figure" className="my-3 max-w-md" contentEditable={false}>
      <div className="relative w-fit">
        <img
          src={srcOf(fileId) ?? undefined}
          alt={alt}
          width={width ?? undefined}
          height={height ?? undefined}
          data-drag-handle
          className={selected ? "outline-2 outline-offset-2 outline-focus" : undefined}
        />
        <button
          type="button"
          onClick={deleteNode}
          aria-label={t("imageRemove")}
          title={t("imageRemove")}
          className="absolute end-2 top-2 grid size-8 place-items-center rounded-full border border-line bg-surface text-ink hover:bg-sunken focus-visible:outline-2 focus-visible:outline-focus"
        >
          <X aria-hidden="true" className="size-4" />
        </button>
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
