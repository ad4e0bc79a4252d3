import { findMemberStatus } from "#app/accounts/queries/find-member-status.server.ts";
import { listSegmentIdsOf } from "#app/accounts/queries/list-segment-ids-of.server.ts";
import type { Reader } from "#app/platform/db.server.ts";
import { findTierAccess } from "#app/tiers/queries/find-tier-access.server.ts";
import type { Claimer } from "../rules/availability.ts";

/** Who the member is, as far as rewards can be for some and not for others. */
export async function findClaimer(db: Reader, memberId: string): Promise<Claimer> {
  return {
    tier: await findTierAccess(db, memberId),
    segmentIds: await listSegmentIdsOf(db, memberId),
    ...(await findMemberStatus(db, memberId)),
  };
}
