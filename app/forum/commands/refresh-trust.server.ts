import { findBrand } from "#app/platform/brand.server.ts";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { enqueue } from "#app/platform/jobs.server.ts";
import { findTrustFacts } from "../queries/find-trust-facts.server.ts";
import { findTrustLevel } from "../queries/find-trust-level.server.ts";
import { findTrustThresholds } from "../queries/find-trust-thresholds.server.ts";
import {
  decideTrust,
  type EarnedLevel,
  gapsTo,
  gapsToKeep,
  groundsOf,
  type TrustFacts,
  type TrustGround,
  type TrustLevel,
  type TrustStanding,
} from "../rules/trust-level.ts";
import type { TrustThresholds } from "../rules/trust-thresholds.ts";

declare global {
  interface Jobs {
    "refresh-trust": { memberId: string };
  }
}

const soon = { minutes: 1 } as const;

/** Counts a member's level soon, once for all that happens until then. */
export async function askForTrust(
  trx: Transaction<Database>,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<void> {
  const options = { key: `trust:${memberId}`, runAt: now.add(soon), keepsRunAt: true };
  await enqueue(trx, "refresh-trust", { memberId }, options);
}

/** By reading alone only the first levels are reached: all others are counted at night. */
export async function askForTrustOfReader(
  trx: Transaction<Database>,
  reader: { memberId: string; now: Temporal.Instant },
): Promise<void> {
  if ((await findTrustLevel(trx, reader.memberId)) < 2) await askForTrust(trx, reader);
}

/**
 * Counts a member's level and keeps what changes, with the grounds. The team has no level, and what is
 * appointed stays. Returns the level.
 */
export async function refreshTrust(
  trx: Transaction<Database>,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<TrustLevel> {
  const standing = await lockTrust(trx, { memberId, now });
  if (!standing || standing.level === 4) return standing?.level ?? 0;
  const thresholds = await findTrustThresholds(trx);
  const { timeZone } = await findBrand();
  const { days } = thresholds.regular;
  const memberIds = [memberId];
  const facts = (await findTrustFacts(trx, { memberIds, days, timeZone, now })).get(memberId)!;
  const level = decideTrust(standing, { facts, thresholds, now });
  if (level === standing.level) return level;
  await changeTrust(trx, {
    memberId,
    from: standing.level,
    to: level,
    ...whyOf({ from: standing.level, to: level }, { facts, thresholds }),
    now,
  });
  return level;
}

/** A member's level, locked; undefined for the team and for accounts that are closed. */
export async function lockTrust(
  trx: Transaction<Database>,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<TrustStanding | undefined> {
  await trx
    .insertInto("memberTrust")
    .columns(["memberId", "since"])
    .expression((eb) =>
      eb
        .selectFrom("member")
        .select((of) => ["id", of.val(now.toString()).$castTo<string>().as("since")])
        .where("id", "=", memberId)
        .where("role", "=", "member")
        .where("closedAt", "is", null),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await trx
    .selectFrom("memberTrust")
    .innerJoin("member", "member.id", "memberTrust.memberId")
    .select(["level", "since", "reached"])
    .where("memberId", "=", memberId)
    .where("member.role", "=", "member")
    .where("member.closedAt", "is", null)
    .forUpdate("memberTrust")
    .executeTakeFirst();
  return row && readStanding(row);
}

/** A level as it is stored, as the rules read it. */
export function readStanding(row: {
  level: number;
  since: string;
  reached: number;
}): TrustStanding {
  return {
    level: row.level as TrustLevel,
    since: Temporal.Instant.from(row.since),
    reached: row.reached as TrustStanding["reached"],
  };
}

/** Writes a change of a locked level: what holds now, the change with its grounds, and the event. */
export async function changeTrust(
  trx: Transaction<Database>,
  {
    memberId,
    from,
    to,
    cause,
    grounds,
    said,
    now,
  }: {
    memberId: string;
    from: TrustLevel;
    to: TrustLevel;
    cause: "reached" | "lost" | "appointed" | "withdrawn";
    grounds: readonly TrustGround[];
    /** By whom and why, where the team decided. */
    said?: { reason: string; by: string };
    now: Temporal.Instant;
  },
): Promise<void> {
  await trx
    .updateTable("memberTrust")
    .set((eb) => ({
      level: to,
      since: now.toString(),
      appointedBy: to === 4 ? (said?.by ?? null) : null,
      ...(cause === "reached" && {
        reached: eb.fn<number>("greatest", ["reached", eb.lit(Math.min(to, 2))]),
      }),
    }))
    .where("memberId", "=", memberId)
    .execute();
  const { id: changeId } = await trx
    .insertInto("trustChange")
    .values({
      memberId,
      at: now.toString(),
      fromLevel: from,
      toLevel: to,
      cause,
      grounds: json(grounds) as never,
      reason: said?.reason ?? null,
      decidedBy: said?.by ?? null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await appendEvent(trx, {
    name: "trust.changed",
    occurredAt: now,
    memberId,
    actor: said ? { kind: "staff", id: said.by } : { kind: "system", id: null },
    channel: said ? "admin" : "job",
    direction: "from-brand",
    subject: { kind: "member", id: memberId },
    payload: { from, to, cause, changeId },
  });
}

/** Everything that was asked for where a level is reached, and what is missing where it is lost. */
function whyOf(
  { from, to }: { from: TrustLevel; to: TrustLevel },
  measure: { facts: TrustFacts; thresholds: TrustThresholds },
): { cause: "reached" | "lost"; grounds: TrustGround[] } {
  if (to > from) return { cause: "reached", grounds: groundsOf(to as EarnedLevel, measure) };
  const gaps = from === 3 ? gapsToKeep(measure) : gapsTo(2, measure);
  return { cause: "lost", grounds: gaps };
}
