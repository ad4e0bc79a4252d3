import { useFormatter, useTranslations } from "#app/ui/intl.tsx";

const kinds = ["replies", "topics", "likes"] as const;

/** How much somebody wrote, and how often it was liked. */
export function MemberFigures({
  figures,
}: {
  figures: { topics: number; replies: number; likes: number };
}) {
  const t = useTranslations("people.figures");
  const format = useFormatter();
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-soft">
      {kinds.map((kind) => (
        <li key={kind}>
          <span className="font-semibold text-ink tabular-nums">
            {format.number(figures[kind])}
          </span>{" "}
          {t(kind, { count: figures[kind] })}
        </li>
      ))}
    </ul>
  );
}
