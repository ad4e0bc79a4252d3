import { useTranslations } from "#app/ui/intl.tsx";

const examples = [
  { filter: "category", token: "category:…" },
  { filter: "tag", token: "tag:…" },
  { filter: "author", token: 'author:"…"' },
  { filter: "before", token: "before:2026-05-01" },
  { filter: "after", token: "after:2026-05-01" },
  { filter: "solved", token: "is:solved" },
  { filter: "kind", token: "kind:question" },
] as const;

/** What may be typed beside words. */
export function SearchHelp({ open }: { open: boolean }) {
  const t = useTranslations("search");
  return (
    <details open={open} className="mt-3 text-sm text-ink-soft">
      <summary className="w-fit cursor-pointer rounded-small py-1 font-medium">
        {t("helpTitle")}
      </summary>
      <p className="mt-2 max-w-[65ch]">{t("help.words")}</p>
      <dl className="mt-3 grid gap-x-4 gap-y-1.5 sm:grid-cols-[max-content_1fr]">
        {examples.map(({ filter, token }) => (
          <div key={filter} className="contents">
            <dt className="font-mono text-xs sm:py-0.5">{token}</dt>
            <dd className="max-sm:mb-2">{t(`help.${filter}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
