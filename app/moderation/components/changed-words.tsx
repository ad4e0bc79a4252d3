import { useTranslations } from "#app/ui/intl.tsx";

/** Words that came and went, told apart by colour, by line and for those who listen. */
export function ChangedWords({
  pieces,
}: {
  pieces: readonly { kind: "same" | "added" | "removed"; text: string }[];
}) {
  const t = useTranslations("moderation.rules.changes");
  let at = 0;
  return pieces.map(({ kind, text }) => {
    const key = at;
    at += text.length + 1;
    if (kind === "same") return <span key={key}>{text}</span>;
    const isNew = kind === "added";
    const Element = isNew ? "ins" : "del";
    return (
      <Element
        key={key}
        className={
          isNew
            ? "rounded-small bg-success-soft px-0.5 text-success no-underline"
            : "rounded-small bg-danger-soft px-0.5 text-danger line-through"
        }
      >
        <span className="sr-only">{t(isNew ? "inserted" : "deleted")} </span>
        {text}
      </Element>
    );
  });
}
