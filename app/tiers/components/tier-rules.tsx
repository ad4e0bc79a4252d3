import { Card } from "#app/ui/card.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { TierProgramme } from "../rules/programme.ts";

/** The rules in full sentences: what counts, how long a level lasts, how one goes down. */
export function TierRules({ programme }: { programme: Omit<TierProgramme, "levels" | "version"> }) {
  const t = useTranslations("tiers.rules");
  const { basis, period, downgrade, graceDays, noticeDays } = programme;
  const sentences = [
    t(`basis.${basis}`),
    t("up"),
    t(`period.${period}`),
    t(`down.${downgrade}`),
    t("grace", { days: graceDays }),
    t("notice", { days: noticeDays }),
    t("refund"),
  ];
  return (
    <Card as="section" aria-labelledby="tier-rules">
      <h2 id="tier-rules" className="display text-lg">
        {t("title")}
      </h2>
      <ul className="mt-3 grid gap-2.5 text-sm text-ink-soft">
        {sentences
          .filter((sentence) => sentence !== "")
          .map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
      </ul>
    </Card>
  );
}
