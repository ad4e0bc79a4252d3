import { paths } from "#app/paths.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import {
  type HistoryFilter,
  historyGroupNames,
  writeHistoryFilter,
} from "../rules/history-filter.ts";

/** Kinds and years of the history as addresses, and the whole of it as a file. */
export function HistoryFilters({
  filter,
  years,
}: {
  filter: HistoryFilter;
  years: readonly number[];
}) {
  const t = useTranslations("points.history");
  const to = (next: Partial<HistoryFilter>) =>
    paths.points(writeHistoryFilter({ ...filter, ...next }));
  return (
    <div className="mb-6 grid grid-cols-1 gap-3">
      <Tabs
        label={t("filters")}
        items={[
          { to: to({ group: null }), label: t("group.all"), current: filter.group === null },
          ...historyGroupNames.map((group) => ({
            to: to({ group }),
            label: t(`group.${group}`),
            current: filter.group === group,
          })),
        ]}
      />
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1.5 text-xs text-ink-faint">
        {years.length > 1 ? (
          <span className="flex flex-wrap gap-x-3">
            {[null, ...years].map((year) =>
              year === filter.year ? (
                <strong key={year ?? "all"} className="font-semibold text-ink">
                  {year ?? t("allYears")}
                </strong>
              ) : (
                <TextLink key={year ?? "all"} to={to({ year })}>
                  {year === null ? t("allYears") : String(year)}
                </TextLink>
              ),
            )}
          </span>
        ) : null}
        <TextLink reloadDocument to={paths.pointsHistoryFile(writeHistoryFilter(filter))}>
          {t("csv")}
        </TextLink>
      </p>
    </div>
  );
}
