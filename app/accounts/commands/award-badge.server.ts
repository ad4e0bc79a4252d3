import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";

/** Whoever gave it: a redemption or a membership, by its id. */
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

/**
 * Lets a member wear a badge for as long as its source lasts, until `takeBadge`. Whoever wears it
 * already keeps the one they have. Doing it again, also after it was taken, gives it once.
 */
export async function keepBadge(
  trx: Transaction<Database>,
  {
    memberId,
    badgeId,
    source,
    now,
  }: { memberId: string; badgeId: string; source: Source; now: Temporal.Instant },
): Promise<void> {
  const worn = await trx
    .selectFrom("memberBadge")
    .select("id")
    .where("memberId", "=", memberId)
    .where("badgeId", "=", badgeId)
    .where("revokedAt", "is", null)
    .executeTakeFirst();
  if (worn) return;
  await trx
    .insertInto("memberBadge")
    .values({ memberId, badgeId, awardedAt: now, sourceKind: source.kind, sourceId: source.id })
    .onConflict((conflict) =>
      conflict.columns(["sourceKind", "sourceId"]).doUpdateSet({ revokedAt: null }),
    )
    .execute();
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
