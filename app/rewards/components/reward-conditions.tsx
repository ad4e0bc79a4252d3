import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { useMoney } from "#app/vouchers/components/use-benefit-text.ts";
import type { RewardDetails } from "../rules/reward-details.ts";

/** What applies to a reward, in one place and before the points are spent. */
export function RewardConditions({
  details,
  memberLimit,
  lastMoment,
  words,
}: {
  details: RewardDetails;
  memberLimit: number | null;
  /** Last moment at which it can be claimed. */
  lastMoment: string | null;
  words: string;
}) {
  const t = useTranslations("rewards.page");
  const format = useFormatter();
  const ofItsKind = useConditionsOfKind()(details);
  return (
    <section aria-labelledby="conditions">
      <SectionHeader id="conditions" title={t("conditions")} />
      <ul className="measure grid list-disc gap-1.5 pl-5 text-sm text-ink-soft">
        {ofItsKind.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {memberLimit === null ? null : <li>{t("limit", { limit: memberLimit })}</li>}
        {lastMoment ? (
          <li>
            {t("until", { date: format.dateTime(new Date(lastMoment), { dateStyle: "long" }) })}
          </li>
        ) : null}
        {words
          .split("\n")
          .filter((line) => line.trim())
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
    </section>
  );
}

/** What applies to every reward of a kind, said by itself. */
function useConditionsOfKind(): (details: RewardDetails) => string[] {
  const t = useTranslations("rewards.page");
  const kinds = useTranslations("rewards.kindOf");
  const money = useMoney();
  return (details) => {
    switch (details.type) {
      case "voucher": {
        const { validDays, minimumOrderMinor, currency } = details.definition;
        return [
          validDays === null ? t("validForever") : t("valid", { days: validDays }),
          minimumOrderMinor === null
            ? t("noMinimum")
            : t("minimum", { amount: money(minimumOrderMinor, currency) }),
        ];
      }
      case "download":
        return [
          kinds("download", { file: details.fileName, count: details.downloads }),
          ...(details.days === null ? [] : [kinds("downloadDays", { days: details.days })]),
        ];
      case "access":
        return details.days === null
          ? [kinds("accessForever", { name: details.name })]
          : [kinds("access", { name: details.name, days: details.days })];
      default:
        return [kinds(details.type)];
    }
  };
}
