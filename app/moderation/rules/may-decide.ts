import { DomainError } from "#app/platform/errors.ts";

/** How long a claim keeps others away. */
export const claimMinutes = 10;

interface OpenItem {
  version: number;
  decidedAt: string | null;
  claimedBy: string | null;
  claimedUntil: string | null;
  /** Whose post or appeal it is. */
  memberId: string | null;
  /** Who took the decision an appeal is against. */
  firstDeciderId: string | null;
  /** Who objects. */
  appellantId?: string | null;
}

/** Whether somebody else holds the item now. */
export function isClaimedByOther(
  item: Pick<OpenItem, "claimedBy" | "claimedUntil">,
  { staffId, now }: { staffId: string; now: Temporal.Instant },
): boolean {
  return (
    item.claimedBy !== null &&
    item.claimedBy !== staffId &&
    item.claimedUntil !== null &&
    Temporal.Instant.compare(Temporal.Instant.from(item.claimedUntil), now) > 0
  );
}

/** Whether anybody holds the item at this time; both times as ISO text, so that browsers know too. */
export function isOpenClaim(item: Pick<OpenItem, "claimedUntil">, now: string): boolean {
  return item.claimedUntil !== null && Date.parse(item.claimedUntil) > Date.parse(now);
}

/**
 * Throws unless this person may decide this item, in the state in which they saw it: not decided,
 * not changed, not in another one's hands, not their own, not an appeal against themselves.
 */
export function assertMayDecide(
  item: OpenItem,
  by: { staffId: string; version: number; now: Temporal.Instant },
): void {
  if (item.decidedAt !== null) throw new DomainError("already-decided");
  if (isClaimedByOther(item, by)) throw new DomainError("claimed-by-other");
  if (item.version !== by.version) throw new DomainError("item-changed");
  assertNotInvolved(item, by.staffId);
}

/** Nobody judges their own post, and an appeal is heard by another person. */
export function assertNotInvolved(
  item: Pick<OpenItem, "memberId" | "firstDeciderId" | "appellantId">,
  staffId: string,
): void {
  if (item.memberId === staffId) throw new DomainError("judges-own-post", {}, 403);
  if (item.appellantId === staffId) throw new DomainError("judges-own-appeal", {}, 403);
  if (item.firstDeciderId === staffId) throw new DomainError("decided-before", {}, 403);
}
