import { Scale } from "lucide-react";
import { useFormatter, useTranslations } from "use-intl";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import type { EarningDefinition } from "../rules/earn.ts";
import type { wayToEarn } from "../rules/way-to-earn.ts";

type Rule = ReturnType<typeof wayToEarn> & {
  trigger: EarningDefinition["trigger"];
  validFrom: string;
};

/** The earning rules in force. */
export function RuleTable({ rules, currency }: { rules: readonly Rule[]; currency: string }) {
  const t = useTranslations("pointsAdmin.rules");
  const format = useFormatter();
  const unit = format.number(1, { style: "currency", currency, maximumFractionDigits: 0 });
  return (
    <section aria-labelledby="rules">
      <SectionHeader id="rules" title={t("title")} />
      {rules.length === 0 ? (
        <EmptyState icon={<Scale aria-hidden="true" />} title={t("none")}>
          {t("noneText")}
        </EmptyState>
      ) : (
        <Table caption={t("caption")} narrow="stack">
          <TableHead>
            <HeaderCell>{t("trigger")}</HeaderCell>
            <HeaderCell>{t("amount")}</HeaderCell>
            <HeaderCell>{t("delay")}</HeaderCell>
            <HeaderCell>{t("expiry")}</HeaderCell>
            <HeaderCell>{t("validFrom")}</HeaderCell>
          </TableHead>
          <TableBody>
            {rules.map((rule) => (
              <Row key={rule.id}>
                <Cell head>{t(rule.trigger)}</Cell>
                <Cell label={t("amount")}>
                  {t("perUnit", { points: rule.perCurrencyUnit, unit })}
                </Cell>
                <Cell label={t("delay")}>{t("delayDays", { days: rule.delayDays })}</Cell>
                <Cell label={t("expiry")}>{t("expiryMonths", { months: rule.expiryMonths })}</Cell>
                <Cell label={t("validFrom")}>
                  {format.dateTime(new Date(rule.validFrom), { dateStyle: "medium" })}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </section>
  );
}
