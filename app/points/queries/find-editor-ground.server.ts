import { listSegments } from "#app/accounts/queries/list-segments.server.ts";
import { database } from "#app/platform/db.server.ts";
import { findProgramme } from "./find-programme.server.ts";
import { listStandingLevels } from "./find-standing.server.ts";
import { listActivityLabels } from "./list-activity-labels.server.ts";

const monthsBack = 12;

/** What staff choose from when they compose a rule, and what turns its ids into words. */
export async function findEditorGround(now: Temporal.Instant) {
  const db = database();
  const [programme, levels, segments, activities] = await Promise.all([
    findProgramme(db),
    listStandingLevels(db),
    listSegments(db),
    listActivityLabels(db),
  ]);
  const { currency, pendingDays, expiryMonths, timeZone } = programme;
  const thisMonth = now.toZonedDateTimeISO(timeZone).toPlainDate().toPlainYearMonth();
  return {
    timeZone,
    ground: {
      currency,
      pendingDays,
      segments: segments.map(({ id, name }) => ({ id, name })),
      levels: levels
        .filter(({ retiredAt }) => retiredAt === null)
        .map(({ id, name }) => ({ id, name })),
      months: Array.from({ length: monthsBack }, (_, index) =>
        thisMonth.subtract({ months: index + 1 }).toString(),
      ),
    },
    names: {
      currency,
      pendingDays,
      expiryMonths,
      segments: Object.fromEntries(segments.map(({ id, name }) => [id, name])),
      levels: Object.fromEntries(levels.map(({ id, name }) => [id, name])),
      activities,
      withTypes: true,
    },
  };
}
