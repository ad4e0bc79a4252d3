import { useTranslations } from "#app/ui/intl.tsx";
import type { DifferencePiece } from "../rules/word-difference.ts";

/** Words that came and went, told apart by colour, by line and for those who listen. */
export function Difference({ pieces }: { pieces: readonly DifferencePiece[] }) {
  const t = useTranslations("forum.history");
  let offset = 0;
  return (
    <>
      {pieces.map(({ kind, text }) => {
        const key = offset;
        offset += text.length + 1;
        if (kind === "same") return <span key={key}>{text}</span>;
        const Element = kind === "added" ? "ins" : "del";
        return (
          <Element key={key} className={looks[kind]}>
            <span className="sr-only">{t(kind)} </span>
            {text}
          </Element>
        );
      })}
    </>
  );
}

const looks = {
  added: "rounded-small bg-success-soft px-0.5 text-success no-underline",
  removed: "rounded-small bg-danger-soft px-0.5 text-danger line-through",
};
