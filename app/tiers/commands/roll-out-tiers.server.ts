import { sql } from "kysely";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { amountsOfMembers } from "../queries/amounts-of-members.server.ts";
import { findTierProgramme } from "../queries/find-tier-programme.server.ts";
import { mapLevels } from "../rules/map-levels.ts";
import type { TierProgramme } from "../rules/programme.ts";
import { placeAnew } from "../rules/review.ts";
import { lockMemberships, openMemberships } from "./lock-membership.server.ts";
import { type Reviewed, recordOutcomes } from "./record-outcomes.server.ts";
import { heldPlace } from "./review-tier.server.ts";

declare global {
  interface Jobs {
    "roll-out-tiers": { version: number };
  }
}

/**
 * Job: brings every member into a new version of the programme, some hundred per transaction. Each
 * transaction notes how far it came: after an interruption it goes on there. Ends early where a
 * newer version came meanwhile, whose own job meets everybody.
 */
export async function rollOutTiers({
  version,
  now,
  membersPerBatch = 500,
}: {
  version: number;
  now: Temporal.Instant;
  membersPerBatch?: number;
}): Promise<void> {
  while (await inTransaction((trx) => rollOutBatch(trx, { version, now, limit: membersPerBatch })));
}

/** Returns whether there is more to do. */
async function rollOutBatch(
  trx: Transaction<Database>,
  { version, now, limit }: { version: number; now: Temporal.Instant; limit: number },
): Promise<boolean> {
  const rollout = await trx
    .selectFrom("tierRollout")
    .select(["lastMemberId", "finishedAt"])
    .where("version", "=", version)
    .forUpdate()
    .executeTakeFirst();
  if (!rollout || rollout.finishedAt) return false;
  const programme = await findTierProgramme(trx);
  const memberIds =
    programme?.version === version ? await listNext(trx, rollout.lastMemberId, limit) : [];
  if (!programme || memberIds.length === 0) {
    await finish(trx, version, now);
    return false;
  }
  const moves = await placeBatch(trx, { programme, memberIds, now });
  const count = (direction: "up" | "down") =>
    moves.filter((move) => move.direction === direction).length;
  await trx
    .updateTable("tierRollout")
    .set((eb) => ({
      lastMemberId: memberIds.at(-1)!,
      membersDone: eb("membersDone", "+", memberIds.length),
      movedUp: eb("movedUp", "+", count("up")),
      movedDown: eb("movedDown", "+", count("down")),
    }))
    .where("version", "=", version)
    .execute();
  return true;
}

async function listNext(
  trx: Transaction<Database>,
  after: string | null,
  limit: number,
): Promise<string[]> {
  const rows = await trx
    .selectFrom("member")
    .select("id")
    .where("closedAt", "is", null)
    .$if(after !== null, (query) => query.where("id", ">", after))
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

async function placeBatch(
  trx: Transaction<Database>,
  {
    programme,
    memberIds,
    now,
  }: { programme: TierProgramme; memberIds: readonly string[]; now: Temporal.Instant },
) {
  await openMemberships(trx, { memberIds, now });
  const memberships = await lockMemberships(trx, memberIds);
  const { timeZone, currency } = await findProgramme(trx);
  const placedBy = new Map<number, TierProgramme | null>();
  const reviewed: Reviewed[] = [];
  const scope = sql`member.id = any(${[...memberIds]}::uuid[])`;
  for (const amounts of await listAmounts(trx, { programme, currency, timeZone, now, scope })) {
    const membership = memberships.get(amounts.memberId)!;
    const by = membership.programmeVersion;
    // Reviewed by an event since the version came.
    if (by >= programme.version) continue;
    if (!placedBy.has(by))
      placedBy.set(by, by === 0 ? null : await findTierProgramme(trx, { version: by }));
    const before = placedBy.get(by) ?? null;
    const joinedAt = Temporal.Instant.from(amounts.joinedAt);
    const calendar = { period: programme.period, timeZone, joinedAt };
    const mapped = mapLevels(before, programme).get(membership.levelId ?? "");
    const held = heldPlace(membership, mapped);
    const outcome = placeAnew({ programme, calendar, now }, held, amounts);
    const from = before?.levels.find(({ id }) => id === membership.levelId) ?? null;
    reviewed.push({ membership, calendar, outcome, from, at: now });
  }
  return recordOutcomes(trx, { programme, currency, reviewed });
}

async function listAmounts(trx: Transaction<Database>, of: Parameters<typeof amountsOfMembers>[0]) {
  const { rows } = await sql<{
    memberId: string;
    joinedAt: string;
    current: number;
    previous: number;
    warrant: number;
  }>`
    select amount.member_id, owner.joined_at, amount.current, amount.previous, amount.warrant
      from ${amountsOfMembers(of)} amount
      join member owner on owner.id = amount.member_id`.execute(trx);
  return rows;
}

async function finish(
  trx: Transaction<Database>,
  version: number,
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .updateTable("tierRollout")
    .set({ finishedAt: now })
    .where("version", "=", version)
    .execute();
}
