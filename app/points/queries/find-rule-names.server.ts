import { listSegments } from "#app/accounts/queries/list-segments.server.ts";
import type { Reader } from "#app/platform/db.server.ts";
import type { RuleNames } from "../rules/earning/words.ts";
import { findProgramme } from "./find-programme.server.ts";
import { listStandingLevels } from "./find-standing.server.ts";
import { listActivityLabels } from "./list-activity-labels.server.ts";

/** What turns a rule's ids into words. Only staff read the names of segments and types. */
export async function findRuleNames(
  db: Reader,
  { forStaff }: { forStaff: boolean },
): Promise<RuleNames> {
  const [programme, levels, segments, activities] = await Promise.all([
    findProgramme(db),
    listStandingLevels(db),
    forStaff ? listSegments(db) : [],
    listActivityLabels(db),
  ]);
  const { currency, pendingDays, expiryMonths } = programme;
  return {
    currency,
    pendingDays,
    expiryMonths,
    segments: Object.fromEntries(segments.map(({ id, name }) => [id, name])),
    levels: Object.fromEntries(levels.map(({ id, name }) => [id, name])),
    activities,
    withTypes: forStaff,
  };
}
