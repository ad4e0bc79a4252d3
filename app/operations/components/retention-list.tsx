import { keptTables, type RetentionRuleName, retentionRules } from "#app/platform/retention.ts";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import type { RetentionRun } from "../queries/list-retention-runs.server.ts";

const rules = Object.entries(retentionRules) as [
  RetentionRuleName,
  (typeof retentionRules)[RetentionRuleName],
][];

/** What goes after a time; with `runs`, for the team, also by which job, and when it ran last. */
export function TimedRules({ runs }: { runs?: Partial<Record<RetentionRuleName, RetentionRun>> }) {
  const t = useTranslations("retention");
  return (
    <section>
      <SectionHeader title={t("timed")} />
      <Table caption={t("timed")} narrow="stack">
        <TableHead>
          <HeaderCell>{t("what")}</HeaderCell>
          <HeaderCell>{t("howLong")}</HeaderCell>
          {runs ? <HeaderCell>{t("who")}</HeaderCell> : <HeaderCell>{t("why")}</HeaderCell>}
          {runs ? <HeaderCell>{t("lastRun")}</HeaderCell> : null}
        </TableHead>
        <TableBody>
          {rules.map(([name, { hours, job, tables }]) => (
            <Row key={name}>
              <Cell head>{t(`rules.${name}.what`)}</Cell>
              <Cell label={t("howLong")}>
                {t("days", { days: hours / 24, since: t(`rules.${name}.since`) })}
              </Cell>
              {runs ? (
                <Cell label={t("who")}>
                  <code className="text-xs">{job}</code>
                  <span className="block text-xs text-ink-faint">
                    {t("tables", { tables: tables.join(", ") })}
                  </span>
                </Cell>
              ) : (
                <Cell label={t("why")}>{t(`rules.${name}.why`)}</Cell>
              )}
              {runs ? (
                <Cell label={t("lastRun")}>
                  <LastRun run={runs[name]} />
                </Cell>
              ) : null}
            </Row>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}

function LastRun({ run }: { run: RetentionRun | undefined }) {
  const t = useTranslations("retention");
  const format = useFormatter();
  if (!run) return <span className="text-ink-faint">{t("never")}</span>;
  const at = new Date(run.ranAt);
  return (
    <>
      {format.dateTime(at, { dateStyle: "medium", timeStyle: "short" })}
      {run.forgotten === null ? null : (
        <span className="block text-xs text-ink-faint">
          {t("counted", { count: run.forgotten })}
        </span>
      )}
    </>
  );
}

const reasons = ["account", "books", "community", "proofs"] as const;

/** What stays as long as something else does, and why. */
export function KeptReasons({ withTables = false }: { withTables?: boolean }) {
  const t = useTranslations("retention");
  return (
    <section>
      <SectionHeader title={t("kept")} />
      <Table caption={t("kept")} narrow="stack">
        <TableHead>
          <HeaderCell>{t("what")}</HeaderCell>
          <HeaderCell>{t("why")}</HeaderCell>
        </TableHead>
        <TableBody>
          {reasons.map((reason) => (
            <Row key={reason}>
              <Cell head>{t(`reasons.${reason}.what`)}</Cell>
              <Cell label={t("why")}>
                {t(`reasons.${reason}.why`)}
                {withTables ? (
                  <span className="mt-1 block text-xs break-words text-ink-faint">
                    {t("tables", { tables: keptTables[reason].join(", ") })}
                  </span>
                ) : null}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}
