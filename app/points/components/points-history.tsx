import { Coins } from "lucide-react";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { HistoryItem } from "../queries/list-points-history.server.ts";
import { HistoryEntry } from "./history-entry.tsx";
import { useStoryDate } from "./use-story-date.ts";

/** The member's movements as a story, month by month. */
export function PointsHistory({
  items,
  isNarrowed,
  timeZone,
  now,
}: {
  items: readonly HistoryItem[];
  /** Whether filters hide part of it. */
  isNarrowed: boolean;
  timeZone: string;
  now: string;
}) {
  const t = useTranslations("points.history");
  const dates = useStoryDate({ timeZone, now });
  if (items.length === 0) {
    return (
      <EmptyState
        icon={<Coins aria-hidden="true" />}
        title={isNarrowed ? t("noneOfKind") : t("empty")}
      >
        {isNarrowed ? t("noneOfKindText") : t("emptyText")}
      </EmptyState>
    );
  }
  const months = Map.groupBy(items, (item) => dates.month(item.occurredAt));
  return (
    <div className="grid gap-8">
      {[...months].map(([month, entries]) => (
        <section key={month} aria-label={month}>
          <h3 className="border-b pb-2 text-xs font-semibold text-ink-faint">{month}</h3>
          <ol className="divide-y">
            {entries.map((item) => (
              <HistoryEntry key={item.id} item={item} dates={dates} now={now} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
