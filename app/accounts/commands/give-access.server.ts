import type { Database, Transaction } from "#app/platform/db.server.ts";

/** Whoever gave it: a redemption or a membership, by its id. */
interface Source {
  kind: string;
  id: string;
}

/**
 * Opens a door for a member for some days. Where it is open already, it stays open so much longer.
 * Once per source.
 */
export async function giveAccess(
  trx: Transaction<Database>,
  {
    memberId,
    accessId,
    days,
    source,
    now,
  }: {
    memberId: string;
    accessId: string;
    /** Null: without end. */
    days: number | null;
    source: Source;
    now: Temporal.Instant;
  },
): Promise<void> {
  const { until } = await trx
    .selectFrom("memberAccess")
    .select((eb) => eb.fn.max("endsAt").as("until"))
    .where("memberId", "=", memberId)
    .where("accessId", "=", accessId)
    .where("revokedAt", "is", null)
    .where("endsAt", ">", now.toString())
    .executeTakeFirstOrThrow();
  const startsAt = until ? Temporal.Instant.from(until) : now;
  await trx
    .insertInto("memberAccess")
    .values({
      memberId,
      accessId,
      startsAt,
      endsAt: days === null ? null : startsAt.add({ hours: 24 * days }),
      sourceKind: source.kind,
      sourceId: source.id,
    })
    .onConflict((conflict) => conflict.columns(["sourceKind", "sourceId"]).doNothing())
    .execute();
}

/**
 * Holds a door open for a member for as long as its source lasts: without end, until `takeAccess`.
 * Doing it again, also after it was closed, opens it once.
 */
export async function keepAccess(
  trx: Transaction<Database>,
  {
    memberId,
    accessId,
    source,
    now,
  }: { memberId: string; accessId: string; source: Source; now: Temporal.Instant },
): Promise<void> {
  await trx
    .insertInto("memberAccess")
    .values({
      memberId,
      accessId,
      startsAt: now,
      endsAt: null,
      sourceKind: source.kind,
      sourceId: source.id,
    })
    .onConflict((conflict) =>
      conflict.columns(["sourceKind", "sourceId"]).doUpdateSet({ revokedAt: null }),
    )
    .execute();
}

/** Closes what a source opened. */
export async function takeAccess(
  trx: Transaction<Database>,
  { source, now }: { source: Source; now: Temporal.Instant },
): Promise<void> {
  await trx
    .updateTable("memberAccess")
    .set({ revokedAt: now })
    .where("sourceKind", "=", source.kind)
    .where("sourceId", "=", source.id)
    .where("revokedAt", "is", null)
    .execute();
}
