import { BadgeIcon } from "#app/accounts/components/badge-icon.tsx";
import { Card } from "#app/ui/card.tsx";
import { IconTile } from "#app/ui/icon-tile.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { ProgressBar } from "#app/ui/progress-bar.tsx";
import { useMoney } from "#app/vouchers/components/use-benefit-text.ts";
import type { RewardDetails } from "../rules/reward-details.ts";

type Of<Type extends RewardDetails["type"]> = Extract<RewardDetails, { type: Type }>;

/** The project a donation is for, with what came together so far. */
export function DonationFacts({ details }: { details: Of<"donation"> }) {
  const t = useTranslations("rewards.donation");
  const money = useMoney();
  const { name, text, amountMinor, raisedMinor, goalMinor, currency } = details;
  const raised = money(raisedMinor, currency);
  return (
    <Card as="section" look="panel" aria-label={name} className="grid gap-3">
      <h2 className="display text-lg">{name}</h2>
      {text ? <p className="measure text-sm">{text}</p> : null}
      {goalMinor === null ? (
        <p className="text-sm font-semibold tabular-nums">{t("raised", { raised })}</p>
      ) : (
        <ProgressBar
          label={name}
          value={Math.min(raisedMinor, goalMinor)}
          max={goalMinor}
          hint={t("raisedOf", { raised, goal: money(goalMinor, currency) })}
        />
      )}
      <p className="text-sm text-ink-soft">
        {t("yours", { amount: money(amountMinor, currency) })}
      </p>
    </Card>
  );
}

/** The badge as it will be worn. */
export function RecognitionFacts({ details }: { details: Of<"recognition"> }) {
  return (
    <Card as="section" aria-label={details.name} className="flex items-center gap-4">
      <IconTile tone="accent">
        <BadgeIcon icon={details.icon} />
      </IconTile>
      <div>
        <p className="font-semibold">{details.name}</p>
        <p className="text-sm text-ink-soft">{details.text}</p>
      </div>
    </Card>
  );
}
