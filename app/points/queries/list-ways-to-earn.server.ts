import { listSegmentIdsOf } from "#app/accounts/queries/list-segment-ids-of.server.ts";
import type { Reader } from "#app/platform/db.server.ts";
import type { Campaign, Rule } from "../rules/earning/definition.ts";
import { hasEnded, isOpenTo } from "../rules/earning/open-to.ts";
import { findProgramme } from "./find-programme.server.ts";
import { listRulesInForce } from "./list-earning-rules.server.ts";

/** The rules and campaigns in force that a member can earn by, without those for others. */
export async function listWaysToEarn(
  db: Reader,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<{ rules: Rule[]; campaigns: Campaign[] }> {
  const [{ rules, campaigns }, { timeZone }] = [
    await listRulesInForce(db, now),
    await findProgramme(db),
  ];
  const areChosen = [...rules, ...campaigns].some(
    ({ definition }) => definition.conditions.segments,
  );
  const segmentIds = areChosen ? await listSegmentIdsOf(db, memberId) : [];
  const concerns = ({ definition: { conditions } }: Rule | Campaign) =>
    isOpenTo(conditions, segmentIds) && !hasEnded(conditions, { now, timeZone });
  return { rules: rules.filter(concerns), campaigns: campaigns.filter(concerns) };
}
