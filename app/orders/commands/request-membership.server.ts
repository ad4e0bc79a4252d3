import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { findCheckoutOfReference } from "../queries/find-checkout.server.ts";
import { findOfferedPlan } from "../queries/list-plans.server.ts";
import { endCheckout } from "./end-checkout.server.ts";
import { endWaitingMembership } from "./end-waiting-membership.server.ts";
import { startCheckout } from "./start-checkout.server.ts";

const minutesToPay = 60;

/** The member has a membership already. */
export class MembershipRuns extends DomainError {
  constructor() {
    super("membership-runs");
  }
}

/**
 * A member wants a plan: a checkout is started for its first period. What they had begun before and
 * not paid is ended first, at Stripe too, so that nobody pays twice. `id` is the request's own key.
 * Throws NotFound, MembershipRuns.
 */
export async function requestMembership({
  id,
  memberId,
  planId,
  language,
  now,
}: {
  id: string;
  memberId: string;
  planId: string;
  language: "de" | "en";
  now: Temporal.Instant;
}): Promise<{ checkoutId: string }> {
  await endEarlierRequest({ id, memberId, now });
  return inTransaction(async (trx) => {
    const plan = await findOfferedPlan(trx, planId);
    if (!plan) throw new NotFound("membership-plan");
    const { amountMinor, currency, period } = plan;
    const terms = { amountMinor, currency, period };
    const row = await trx
      .insertInto("paidMembership")
      .values({ id, memberId, planId, ...terms, requestedAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!row && !(await isOwnRequest(trx, { id, memberId }))) throw new MembershipRuns();
    const checkout = await startCheckout(trx, {
      purpose: "membership",
      reference: id,
      memberId,
      amountMinor,
      currency,
      description: plan.name[language],
      expiresAt: now.add({ minutes: minutesToPay }),
      now,
    });
    return { checkoutId: checkout.id };
  });
}

async function endEarlierRequest({
  id,
  memberId,
  now,
}: {
  id: string;
  memberId: string;
  now: Temporal.Instant;
}): Promise<void> {
  const earlier = await inTransaction(async (trx) => {
    const row = await trx
      .selectFrom("paidMembership")
      .select(["id", "state"])
      .where("memberId", "=", memberId)
      .where("state", "<>", "ended")
      .where("id", "<>", id)
      .executeTakeFirst();
    if (row && row.state !== "waiting") throw new MembershipRuns();
    if (!row) return undefined;
    const thing = { purpose: "membership", reference: row.id } as const;
    return { id: row.id, checkout: await findCheckoutOfReference(trx, thing) };
  });
  if (!earlier) return;
  if (earlier.checkout) {
    const state = await endCheckout({ id: earlier.checkout.id, reason: "cancelled", now });
    if (state !== "expired") throw new MembershipRuns();
  }
  await inTransaction((trx) => endWaitingMembership(trx, { id: earlier.id, now }));
}

async function isOwnRequest(
  trx: Transaction<Database>,
  { id, memberId }: { id: string; memberId: string },
): Promise<boolean> {
  const row = await trx
    .selectFrom("paidMembership")
    .select("memberId")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.memberId === memberId;
}
