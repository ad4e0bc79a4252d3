import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import type { GuardTraining } from "../queries/find-learned-guard.server.ts";

/** How well what was learned would have done beside the rules, night by night. */
export function GuardTrainings({ trainings }: { trainings: readonly GuardTraining[] }) {
  const t = useTranslations("spamGuard.learned");
  const format = useFormatter();
  if (trainings.length === 0) return null;
  const figuresOf = (precision: number | null, recall: number | null) =>
    precision === null || recall === null ? t("none") : t("figures", { precision, recall });
  return (
    <section aria-labelledby="trainings">
      <SectionHeader id="trainings" title={t("trainings")} />
      <Table caption={t("trainings")} narrow="stack">
        <TableHead>
          <HeaderCell>{t("when")}</HeaderCell>
          <HeaderCell numeric>{t("from")}</HeaderCell>
          <HeaderCell>{t("tried")}</HeaderCell>
          <HeaderCell>{t("learned")}</HeaderCell>
          <HeaderCell>{t("rules")}</HeaderCell>
        </TableHead>
        <TableBody>
          {trainings.map((training) => (
            <Row key={training.id}>
              <Cell label={t("when")}>
                {format.dateTime(new Date(training.trainedAt), { dateStyle: "medium" })}
              </Cell>
              <Cell numeric label={t("from")}>
                {format.number(training.learnedFrom)}
              </Cell>
              <Cell label={t("tried")}>
                {t("triedValue", { count: training.triedOn, spam: training.spamTriedOn })}
              </Cell>
              <Cell label={t("learned")}>
                {figuresOf(training.learnedPrecision, training.learnedRecall)}
              </Cell>
              <Cell label={t("rules")}>
                {figuresOf(training.rulesPrecision, training.rulesRecall)}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
      <p className="mt-3 text-xs text-ink-faint">{t("words")}</p>
    </section>
  );
}
