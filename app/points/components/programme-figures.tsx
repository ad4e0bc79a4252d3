import { Card } from "#app/ui/card.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { StatNumber } from "#app/ui/stat-number.tsx";
import type { ProgrammeFigures } from "../queries/find-programme-figures.server.ts";

/** What was given out and where it is now. */
export function ProgrammeFiguresView({ figures }: { figures: ProgrammeFigures }) {
  const t = useTranslations("pointsAdmin.figures");
  const format = useFormatter();
  const hints = {
    outstanding: t("outstandingHint", { members: figures.membersWithPoints }),
    pending: t("pendingHint"),
    clawedBack: t("clawedBackHint"),
  };
  const names = ["outstanding", "pending", "issued", "redeemed", "expired", "clawedBack"] as const;
  return (
    <section aria-labelledby="figures">
      <SectionHeader id="figures" title={t("title")} />
      <Card>
        <div className="grid grid-cols-2 gap-x-6 gap-y-7 sm:grid-cols-3">
          {names.map((name) => (
            <StatNumber
              key={name}
              label={t(name)}
              value={format.number(figures[name])}
              hint={name in hints ? hints[name as keyof typeof hints] : undefined}
            />
          ))}
        </div>
      </Card>
    </section>
  );
}
