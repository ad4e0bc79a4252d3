import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { Standing } from "../rules/review.ts";

/** A member's place, locked; `changes` counts the rows of their history. */
export interface LockedMembership extends Omit<Standing, "rank"> {
  memberId: string;
  levelId: string | null;
  since: string;
  /** The version of the programme that placed them; 0: none has yet. */
  programmeVersion: number;
  changes: number;
}

/**
 * Locks the places of members until the transaction ends, always in the order of their ids: whoever
 * changes a place takes this lock first, so that two workers change it one after the other.
 */
export async function lockMemberships(
  trx: Transaction<Database>,
  memberIds: readonly string[],
): Promise<Map<string, LockedMembership>> {
  const ids = [...memberIds].sort();
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom("tierMembership")
    .selectAll()
    .where("memberId", "in", ids)
    .orderBy("memberId")
    .forUpdate()
    .execute();
  return new Map(
    rows.map((row) => [
      row.memberId,
      {
        memberId: row.memberId,
        levelId: row.levelId,
        since: row.since,
        term: spanOf(row.termStartsAt, row.termEndsAt),
        warrant: spanOf(row.warrantStartsAt, row.warrantEndsAt),
        announcedAt: row.announcedAt === null ? null : Temporal.Instant.from(row.announcedAt),
        programmeVersion: row.programmeVersion,
        changes: row.changes,
      },
    ]),
  );
}

/** Gives members a place below every level where they have none yet, so that there is one to lock. */
export async function openMemberships(
  trx: Transaction<Database>,
  { memberIds, now }: { memberIds: readonly string[]; now: Temporal.Instant },
): Promise<void> {
  if (memberIds.length === 0) return;
  await trx
    .insertInto("tierMembership")
    .values(
      [...memberIds].sort().map((memberId) => ({ memberId, since: now, programmeVersion: 0 })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function spanOf(startsAt: string | null, endsAt: string | null) {
  if (startsAt === null || endsAt === null) return null;
  return { startsAt: Temporal.Instant.from(startsAt), endsAt: Temporal.Instant.from(endsAt) };
}
