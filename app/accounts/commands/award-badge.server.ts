import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";

/** Whoever gave it: a redemption, by its id. */
interface Source {
  kind: string;
  id: string;
}

/** Gives a member a badge to wear on the profile. Throws DomainError reward-badge-worn. */
export async function awardBadge(
  trx: Transaction<Database>,
  {
    memberId,
    badgeId,
    source,
    now,
  }: { memberId: string; badgeId: string; source: Source; now: Temporal.Instant },
): Promise<void> {
  const awarded = await trx
    .insertInto("memberBadge")
    .values({ memberId, badgeId, awardedAt: now, sourceKind: source.kind, sourceId: source.id })
    .onConflict((conflict) =>
      conflict.columns(["memberId", "badgeId"]).where("revokedAt", "is", null).doNothing(),
    )
    .returning("id")
    .executeTakeFirst();
  if (!awarded) throw new DomainError("reward-badge-worn");
}

/** Takes the badge back that a source gave. */
export async function takeBadge(
  trx: Transaction<Database>,
  { source, now }: { source: Source; now: Temporal.Instant },
): Promise<void> {
  await trx
    .updateTable("memberBadge")
    .set({ revokedAt: now })
    .where("sourceKind", "=", source.kind)
    .where("sourceId", "=", source.id)
    .where("revokedAt", "is", null)
    .execute();
}
