import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { csvFile } from "#app/platform/csv.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findProgramme } from "../queries/find-programme.server.ts";
import { type HistoryItem, listPointsHistory } from "../queries/list-points-history.server.ts";
import { historyGroupNames, historyGroups, readHistoryFilter } from "../rules/history-filter.ts";

const batchLength = 500;

/** The member's own history as CSV, narrowed as the page is. */
export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const filter = readHistoryFilter(context.url.searchParams);
  const { timeZone } = await findProgramme(database());
  const { t } = translatorOf(viewer);
  const dayOf = (at: string) =>
    Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const rowOf = (item: HistoryItem) => [
    dayOf(item.occurredAt),
    t(`points.history.group.${groupOf(item)}`),
    item.points,
    item.facts.label?.[viewer.language] ??
      item.activity?.[viewer.language] ??
      (item.facts.orderPlacedAt ? dayOf(item.facts.orderPlacedAt) : null),
    item.note,
  ];
  return csvFile({
    name: "points.csv",
    head: ["day", "kind", "points", "about", "words"],
    rows: listRows({ memberId: viewer.member.id, filter, timeZone, rowOf }),
  });
}

function groupOf({ kind }: HistoryItem) {
  return historyGroupNames.find((group) =>
    (historyGroups[group] as readonly string[]).includes(kind),
  )!;
}

async function* listRows({
  rowOf,
  ...view
}: {
  memberId: string;
  filter: ReturnType<typeof readHistoryFilter>;
  timeZone: string;
  rowOf: (item: HistoryItem) => (string | number | null)[];
}) {
  for (let before: string | null | undefined; before !== null; ) {
    const page = await listPointsHistory(database(), { ...view, before, limit: batchLength });
    yield page.items.map(rowOf);
    before = page.cursor;
  }
}
