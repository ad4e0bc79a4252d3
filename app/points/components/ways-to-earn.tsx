import { Badge } from "#app/ui/badge.tsx";
import { Card } from "#app/ui/card.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { Campaign, Rule } from "../rules/earning/definition.ts";
import type { RuleNames } from "../rules/earning/words.ts";
import { useLanguage } from "./use-language.ts";
import { useRuleWords } from "./use-rule-words.ts";

/** How points are earned, from the rules and campaigns as they hold now. */
export function WaysToEarn({
  rules,
  campaigns,
  names,
}: {
  rules: readonly Rule[];
  campaigns: readonly Campaign[];
  names: RuleNames;
}) {
  const t = useTranslations("points.earning");
  const { headline, extra, brief, programme } = useRuleWords(names);
  const language = useLanguage();
  return (
    <Card as="section" aria-labelledby="ways-to-earn">
      <h2 id="ways-to-earn" className="display text-lg">
        {t("title")}
      </h2>
      {rules.length === 0 ? <p className="mt-2 text-sm text-ink-soft">{t("none")}</p> : null}
      <ul className="mt-3 grid gap-4">
        {campaigns.map(({ id, definition }) => (
          <li key={id} className="rounded-control bg-accent-soft p-3 text-sm text-accent-soft-ink">
            <Badge tone="accent">{t("campaign")}</Badge>
            <p className="mt-1.5 font-semibold">
              {definition.title[language]}: {extra(definition)}
            </p>
            <p className="mt-0.5 text-xs">{brief(definition).join(" · ")}</p>
          </li>
        ))}
        {rules.map(({ id, definition }) => (
          <li key={id} className="text-sm">
            <p className="font-semibold">{headline(definition)}</p>
            <p className="mt-0.5 text-xs text-ink-faint">{brief(definition).join(" · ")}</p>
          </li>
        ))}
      </ul>
      <div className="mt-4 grid gap-2 border-t pt-4 text-xs text-ink-soft">
        {rules.length > 0 ? <p>{t("usually", { terms: programme })}</p> : null}
        <p>{t("matching")}</p>
      </div>
    </Card>
  );
}
