import { sql } from "kysely";
import { recordRefund } from "#app/orders/commands/record-refund.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { lockMemberships, openMemberships } from "#app/tiers/commands/lock-membership.server.ts";
import { recordOutcomes } from "#app/tiers/commands/record-outcomes.server.ts";
import { installTierProgramme } from "#app/tiers/commands/save-tier-programme.server.ts";
import { findTierProgramme } from "#app/tiers/queries/find-tier-programme.server.ts";
import { mapLevels } from "#app/tiers/rules/map-levels.ts";
import type { Calendar, Span } from "#app/tiers/rules/period.ts";
import { levelOf, type TierProgramme } from "#app/tiers/rules/programme.ts";
import {
  type Amounts,
  nextReviewAt,
  type Outcome,
  placeAnew,
  reviewStanding,
  type Standing,
  spansOf,
} from "#app/tiers/rules/review.ts";
import type { TierDefinition } from "#app/tiers/rules/tier-form.ts";
import { firstThresholds, levels, tierRules } from "../content/tiers.ts";
import { react } from "../react.ts";
import { actorOf, at, type World } from "../world.ts";

interface Fact {
  at: Temporal.Instant;
  amount: number;
}

/** One step of a member's year: what a look at that moment came to, by the version of then. */
interface Step {
  version: number;
  at: Temporal.Instant;
  outcome: Outcome;
  calendar: Calendar;
}

/**
 * Replays the year of every member by the rules of the tiers, in memory, and writes down what it
 * came to: levels, reasons, who is at risk. The rules were generous at first and became harder.
 */
export async function climbTiers(world: World): Promise<number> {
  const versions = await saveVersions(world);
  const { timeZone, currency } = await findProgramme(database());
  const steps = await replayAll(world, versions, timeZone);
  const rounds = Math.max(0, ...[...steps.values()].map((each) => each.length));
  await inTransaction(async (trx) => {
    const memberIds = [...steps.keys()];
    await openMemberships(trx, { memberIds, now: at(world, 371) });
    for (let round = 0; round < rounds; round++)
      for (const { programme } of versions) {
        const due = memberIds.filter((id) => steps.get(id)![round]?.version === programme.version);
        const locked = await lockMemberships(trx, due);
        const reviewed = due.map((memberId) => {
          const { outcome, calendar, at } = steps.get(memberId)![round]!;
          const membership = locked.get(memberId)!;
          const placedBy = versions.find(
            (each) => each.programme.version === membership.programmeVersion,
          );
          const from =
            placedBy?.programme.levels.find(({ id }) => id === membership.levelId) ?? null;
          return { membership, calendar, outcome, from, at };
        });
        if (reviewed.length > 0) await recordOutcomes(trx, { programme, currency, reviewed });
      }
  });
  await sendSomethingBack(world);
  return steps.size;
}

async function saveVersions(world: World) {
  const by = actorOf(world, "ella");
  const first: TierDefinition["levels"] = levels.map((level, index) => ({
    ...level,
    threshold: firstThresholds[index]!,
  }));
  const versions: { programme: TierProgramme; from: Temporal.Instant }[] = [];
  for (const [definition, from] of [
    [{ ...tierRules, levels: first }, at(world, 371)],
    [{ ...tierRules, levels }, at(world, 150)],
  ] as const)
    await inTransaction(async (trx) => {
      const current = await findTierProgramme(trx);
      const version = await installTierProgramme(trx, { definition, current, by, now: from });
      versions.push({
        programme: { ...definition, version, levels: [...definition.levels] },
        from,
      });
      // Everybody is brought into it right here.
      await sql`update tier_rollout set members_done = members_total, finished_at = ${from}
                 where version = ${version}`.execute(trx);
      await sql`select graphile_worker.remove_job(${`roll-out-tiers:${version}`})`.execute(trx);
    });
  return versions;
}

async function replayAll(
  world: World,
  versions: { programme: TierProgramme; from: Temporal.Instant }[],
  timeZone: string,
): Promise<Map<string, Step[]>> {
  const members = await database()
    .selectFrom("member")
    .select(["id", "joinedAt"])
    .where("closedAt", "is", null)
    .execute();
  const entries = await database()
    .selectFrom("pointsEntry")
    .select(["memberId", "occurredAt", "points"])
    .where("account", "=", "qualifying")
    .orderBy("occurredAt")
    .execute();
  const facts = new Map<string, Fact[]>(members.map(({ id }) => [id, []]));
  for (const { memberId, occurredAt, points } of entries)
    facts.get(memberId)?.push({ at: Temporal.Instant.from(occurredAt), amount: points });
  return new Map(
    members.map(({ id, joinedAt }) => {
      const joined = Temporal.Instant.from(joinedAt);
      const calendar: Calendar = { period: tierRules.period, timeZone, joinedAt: joined };
      return [id, replay(facts.get(id)!, { calendar, versions, until: world.now })];
    }),
  );
}

function replay(
  facts: readonly Fact[],
  {
    calendar,
    versions,
    until,
  }: {
    calendar: Calendar;
    versions: { programme: TierProgramme; from: Temporal.Instant }[];
    until: Temporal.Instant;
  },
): Step[] {
  const steps: Step[] = [];
  let standing: Standing = { rank: 0, term: null, warrant: null, announcedAt: null };
  let before: TierProgramme | null = null;
  const look = (programme: TierProgramme, now: Temporal.Instant) => {
    const ground = { programme, calendar, now };
    const amounts = amountsOf(facts, spansOf(ground, standing), now);
    const outcome =
      before?.version === programme.version
        ? reviewStanding(ground, standing, amounts)
        : placeAnew(ground, { ...standing, ...heldAs(before, programme, standing) }, amounts);
    const isNews = outcome.move || outcome.announce || before?.version !== programme.version;
    if (isNews || outcome.standing !== standing)
      steps.push({ version: programme.version, at: now, outcome, calendar });
    standing = outcome.standing;
    before = programme;
  };
  for (const [index, { programme, from }] of versions.entries()) {
    const end = versions[index + 1]?.from ?? until;
    let now = later(from, calendar.joinedAt);
    if (!isBefore(now, end)) continue;
    while (isBefore(now, end)) {
      look(programme, now);
      const fact = facts.find((each) => isBefore(now, each.at))?.at ?? end;
      const review = nextReviewAt({ programme, calendar }, standing);
      const next = review && isBefore(review, fact) ? later(review, now.add({ hours: 1 })) : fact;
      now = isBefore(next, end) ? next : end;
    }
  }
  return steps;
}

function heldAs(before: TierProgramme | null, after: TierProgramme, { rank }: Standing) {
  const level = before && levelOf(before.levels, rank);
  const mapped = level && mapLevels(before, after).get(level.id);
  return {
    rank: mapped?.rank ?? 0,
    keepsLevel: mapped?.keepsLevel ?? false,
    isGone: false,
    isNew: before === null,
  };
}

function amountsOf(
  facts: readonly Fact[],
  spans: Record<keyof Amounts, Span | null>,
  now: Temporal.Instant,
): Amounts {
  const sum = (span: Span | null) =>
    facts
      .filter(({ at }) => span && !isBefore(at, span.startsAt) && isBefore(at, span.endsAt))
      .filter(({ at }) => !isBefore(now, at))
      .reduce((total, { amount }) => total + amount, 0);
  return {
    current: sum(spans.current),
    previous: sum(spans.previous),
    term: sum(spans.term),
    warrant: sum(spans.warrant),
  };
}

/** Somebody returns the order that their level rested on: it goes with it, and says why. */
async function sendSomethingBack(world: World): Promise<void> {
  const { rows } = await sql<{ id: string; totalMinor: number }>`
    select purchase.id, purchase.total_minor
      from tier_membership membership
      join tier_programme_level level on level.level_id = membership.level_id and level.version = 2
      join shop_order purchase on purchase.member_id = membership.member_id
     where level.rank > 1 and purchase.refunded_minor = 0
       and purchase.placed_at between ${at(world, 40)} and ${at(world, 16)}
       and membership.since > purchase.placed_at
       and purchase.points_basis_minor / 100 > 60
     order by purchase.placed_at, purchase.id limit 1`.execute(database());
  const [order] = rows;
  if (!order) return;
  await inTransaction((trx) =>
    recordRefund(trx, {
      orderId: order.id,
      source: "api",
      externalId: `R-${order.id}`,
      amountMinor: order.totalMinor,
      reason: null,
      refundedAt: at(world, 1),
    }),
  );
  await react(["order.refunded"], at(world, 1));
}

function isBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return isBefore(a, b) ? b : a;
}
