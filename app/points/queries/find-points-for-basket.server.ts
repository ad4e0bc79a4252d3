import { listSegmentIdsOf } from "#app/accounts/queries/list-segment-ids-of.server.ts";
import type { Reader } from "#app/platform/db.server.ts";
import { evaluateFact } from "../rules/earning/evaluate.ts";
import { factOfOrder } from "../rules/earning/order-fact.ts";
import { activationOf } from "../rules/expiry.ts";
import { findOrderDetails } from "./find-order-details.server.ts";
import { findProgramme } from "./find-programme.server.ts";
import { listCapUses } from "./list-cap-uses.server.ts";
import { findGroundAt } from "./list-earning-rules.server.ts";

const noOrder = "00000000-0000-0000-0000-000000000000";

export interface BasketPoints {
  points: number;
  /** How many of them campaigns add. */
  campaignPoints: number;
  /** When the first of them can be used; null where there are none. */
  usableFrom: string | null;
}

/**
 * What a purchase of this amount would bring a member now, by the evaluation that counts purchases
 * in earnest: rules in force, standing, campaigns, limits. Rules for certain goods do not count,
 * and a campaign's budget may be used up before the purchase.
 */
export async function findPointsForBasket(
  db: Reader,
  {
    memberId,
    amountMinor,
    currency,
    now,
  }: { memberId: string; amountMinor: number; currency: string; now: Temporal.Instant },
): Promise<BasketPoints> {
  const trigger = "order-paid";
  const [ground, programme, segmentIds, balance, details] = await Promise.all([
    findGroundAt(db, { trigger, memberId, at: now }),
    findProgramme(db),
    listSegmentIdsOf(db, memberId),
    findBalance(db, memberId),
    findOrderDetails(db, { id: noOrder, memberId, placedAt: now.toString() }),
  ]);
  const order = {
    id: noOrder,
    source: "api",
    memberId,
    currency,
    pointsBasisMinor: amountMinor,
    placedAt: now.toString(),
    paidAt: now.toString(),
  };
  const fact = factOfOrder(order, { lines: [], isFirst: details.isFirst });
  const rules = [...ground.rules, ...ground.campaigns];
  const { timeZone } = programme;
  const uses = await listCapUses(db, { memberId, rules, at: now, timeZone });
  const awards = evaluateFact({
    fact,
    member: { segmentIds, standing: ground.standing },
    rules: ground.rules,
    campaigns: ground.campaigns,
    capUseOf: (rule) => uses.get(rule.id) ?? { inPeriod: 0, overall: 0 },
    balance,
    ground: { programme, rankOf: ground.rankOf },
  });
  const usable = awards.map(({ rule }) => {
    const delayDays = rule.definition.delayDays ?? programme.pendingDays;
    return activationOf({ paidAt: now, delayDays, timeZone, now }).toString();
  });
  const sumOf = (some: typeof awards) => some.reduce((sum, { points }) => sum + points, 0);
  return {
    points: sumOf(awards),
    campaignPoints: sumOf(awards.filter(({ campaign }) => campaign)),
    usableFrom: usable.sort()[0] ?? null,
  };
}

async function findBalance(db: Reader, memberId: string): Promise<number> {
  const row = await db
    .selectFrom("pointsBalance")
    .select(["pending", "available", "held"])
    .where("memberId", "=", memberId)
    .executeTakeFirst();
  return row ? row.pending + row.available + row.held : 0;
}
