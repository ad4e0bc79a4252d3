import { languageOf } from "#app/platform/i18n/locales.ts";
import { useFormatter, useLocale, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { nameOfRow } from "../rules/transparency-names.ts";
import {
  type ReportRow,
  type ReportSection,
  reportSections,
} from "../rules/transparency-report.ts";

/** The figures of a section, with what each counts below them. */
export function TransparencySection({ name, rows }: { name: ReportSection; rows: ReportRow[] }) {
  const t = useTranslations("transparency");
  const anything = useTranslations();
  const format = useFormatter();
  const language = languageOf(useLocale());
  const { number, columns } = reportSections[name];
  const shown = (value: number | null | undefined) => (value == null ? "–" : format.number(value));
  return (
    <section aria-labelledby={`section-${name}`} className="break-inside-avoid-page">
      <SectionHeader
        id={`section-${name}`}
        title={t(`sections.${name}.title`)}
        lead={t("section", { number, lead: t(`sections.${name}.lead`) })}
      />
      <Table caption={t(`sections.${name}.title`)} narrow="stack">
        <TableHead>
          <HeaderCell>{t(`rows.${reportSections[name].breakdown}`)}</HeaderCell>
          {columns.map((column) => (
            <HeaderCell key={column} numeric>
              {t(`columns.${column}`)}
            </HeaderCell>
          ))}
        </TableHead>
        <TableBody>
          {rows.map(({ of, values }) => (
            <Row key={of ?? "total"}>
              <Cell head label={t(`rows.${reportSections[name].breakdown}`)}>
                {nameOfRow(name, of, anything, language)}
              </Cell>
              {columns.map((column) => (
                <Cell key={column} numeric label={t(`columns.${column}`)}>
                  {shown(values[column])}
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
      <details className="mt-3 text-sm text-ink-soft">
        <summary className="min-h-6 cursor-pointer text-xs font-semibold text-ink-faint">
          {t("whatCounts")}
        </summary>
        <dl className="mt-2 grid gap-x-6 gap-y-1.5 sm:grid-cols-[12rem_minmax(0,1fr)]">
          {columns.map((column) => (
            <div key={column} className="contents">
              <dt className="font-medium text-ink">{t(`columns.${column}`)}</dt>
              <dd className="mb-1.5">{t(`definitions.${column}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
