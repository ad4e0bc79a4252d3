import { Form } from "@remix-run/react";
import { ShieldCheck } from "lucide-react";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { WatchedWord } from "../rules/spam/watched-words.ts";

/** What is looked for, the latest first. */
export function WatchedWordTable({ words }: { words: readonly WatchedWord[] }) {
  const t = useTranslations("spamGuard.list");
  const names = useTranslations("spamGuard");
  if (words.length === 0)
    return (
      <div className="mt-8">
        <EmptyState icon={<ShieldCheck />} title={t("empty")}>
          {t("emptyHint")}
        </EmptyState>
      </div>
    );
  return (
    <section aria-labelledby="watched" className="mt-8">
      <h2 id="watched" className="display mb-3 text-lg">
        {t("title")}
      </h2>
      <ul className="divide-y border-y">
        {words.map((word) => (
          <li key={word.id} className="flex flex-wrap items-center gap-x-4 gap-y-1.5 py-3 text-sm">
            <code className="min-w-0 basis-full font-semibold wrap-anywhere sm:basis-64">
              {word.pattern}
            </code>
            <span className="text-ink-soft">{names(`kinds.${word.kind}`)}</span>
            {word.isWholeWord && word.kind !== "host" ? <Badge>{t("wholeWord")}</Badge> : null}
            <span className="min-w-0 text-ink-soft wrap-anywhere max-sm:basis-full sm:flex-1">
              {consequenceOf(word)}
            </span>
            <Form method="post" preventScrollReset>
              <input type="hidden" name="id" value={word.id} />
              <Button type="submit" size="small" name="intent" value="remove">
                {t("remove")}
                <span className="sr-only"> {word.pattern}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );

  function consequenceOf({ action, replacement }: WatchedWord): string {
    if (action !== "replace") return names(`actions.${action}`);
    return replacement ? t("replacedBy", { replacement }) : t("removedWord");
  }
}
