import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { findRecommendationFacts } from "../queries/find-recommendation-facts.server.ts";
import { convertingOrder } from "../rules/attribution.ts";
import { signsOfRecommendation } from "../rules/recommendation-signs.ts";

/**
 * Brings the recommendation of a member up to what is known of them: address confirmed, first order
 * paid. Whichever event arrives first, each step is taken once and told once. What looks as if
 * somebody had recommended themselves is held until a person has looked.
 */
export async function settleRecommendation(
  trx: Transaction<Database>,
  { referredId, now }: { referredId: string; now: Temporal.Instant },
): Promise<void> {
  // The lock makes a second handler wait and then see what the first one did.
  const recommendation = await trx
    .selectFrom("recommendation")
    .selectAll()
    .where("referredId", "=", referredId)
    .forUpdate()
    .executeTakeFirst();
  if (!recommendation) return;
  if (await isHeld(trx, { ...recommendation, now })) return;
  if (!recommendation.confirmedAt && !(await confirm(trx, { ...recommendation, now }))) return;
  if (!recommendation.convertedAt) await convert(trx, { ...recommendation, now });
}

interface Step {
  referredId: string;
  referrerId: string;
  touchedAt: string;
  now: Temporal.Instant;
}

type Held = Step & {
  signedUpAt: string;
  heldAt: string | null;
  isGenuine: boolean | null;
  confirmedAt: string | null;
};

async function isHeld(trx: Transaction<Database>, recommendation: Held): Promise<boolean> {
  const { referredId, heldAt, isGenuine, confirmedAt, now } = recommendation;
  if (heldAt) return isGenuine !== true;
  // What was told already is not taken back by a suspicion.
  if (confirmedAt || !(await isConfirmed(trx, referredId))) return false;
  const signs = signsOfRecommendation(await findRecommendationFacts(trx, recommendation));
  if (signs.length === 0) return false;
  await trx
    .updateTable("recommendation")
    .set({ heldAt: now, holdReasons: json(signs) as never })
    .where("referredId", "=", referredId)
    .execute();
  await tell(trx, "recommendation.held", recommendation, { referredId, signs });
  return true;
}

async function isConfirmed(trx: Transaction<Database>, referredId: string): Promise<boolean> {
  const member = await trx
    .selectFrom("member")
    .select("emailConfirmedAt")
    .where("id", "=", referredId)
    .executeTakeFirst();
  return Boolean(member?.emailConfirmedAt);
}

async function confirm(trx: Transaction<Database>, step: Step): Promise<boolean> {
  const member = await trx
    .selectFrom("member")
    .select("emailConfirmedAt")
    .where("id", "=", step.referredId)
    .executeTakeFirst();
  const confirmedAt = member?.emailConfirmedAt;
  if (!confirmedAt) return false;
  await trx
    .updateTable("recommendation")
    .set({ confirmedAt })
    .where("referredId", "=", step.referredId)
    .execute();
  await tell(trx, "recommendation.joined", step, { referredId: step.referredId });
  return true;
}

async function convert(trx: Transaction<Database>, step: Step): Promise<void> {
  const orders = await trx
    .selectFrom("shopOrder")
    .select(["id", "placedAt"])
    .where("memberId", "=", step.referredId)
    .where("paidAt", "is not", null)
    .whereRef("refundedMinor", "<", "totalMinor")
    .orderBy("placedAt")
    .limit(10)
    .execute();
  const order = convertingOrder({ touchedAt: step.touchedAt, orders });
  if (!order) return;
  await trx
    .updateTable("recommendation")
    .set({ convertedAt: step.now, orderId: order.id })
    .where("referredId", "=", step.referredId)
    .execute();
  await tell(trx, "recommendation.converted", step, {
    referredId: step.referredId,
    orderId: order.id,
  });
}

async function tell<
  Name extends "recommendation.joined" | "recommendation.converted" | "recommendation.held",
>(
  trx: Transaction<Database>,
  name: Name,
  { referredId, referrerId, now }: Step,
  payload: DomainEvents[Name],
): Promise<void> {
  await appendEvent(trx, {
    name,
    occurredAt: now,
    memberId: referrerId,
    actor: { kind: "member", id: referredId },
    channel: "job",
    direction: "between-members",
    subject: { kind: "recommendation", id: referredId },
    payload,
  });
}
