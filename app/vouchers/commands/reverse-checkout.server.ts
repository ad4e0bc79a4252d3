import { sql } from "kysely";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { returnPoints } from "#app/points/commands/return-points.server.ts";
import { planReversal, type ReturnedLine, type Reversal } from "../rules/plan-reversal.ts";
import type { VoucherTerms } from "../rules/voucher-terms.ts";
import { actorOf, type CheckoutCaller } from "./checkout-caller.ts";
import { raiseExpiry } from "./raise-expiry.server.ts";

export interface ReversedCheckout {
  redemptionId: string;
  orderReference: string;
  /** What this reversal gave back; nothing where everything it tells of was known. */
  discountMinor: number;
  points: number;
  /** Whether nothing of the redemption is left. */
  isWhole: boolean;
  isRepeat: boolean;
}

/**
 * Takes a redemption back, whole or line by line. The shop tells totals ("two of line 1 have come
 * back"), so that a repeated message changes nothing. Balances and points get their share back; a
 * code whose whole discount is taken back can be used again. Throws NotFound,
 * checkout-line-unknown, reversal-exceeds-redemption.
 */
export async function reverseCheckout(
  trx: Transaction<Database>,
  reversal: {
    redemptionId: string;
    /** Null: everything has come back. */
    returned: readonly ReturnedLine[] | null;
    reason: string | null;
    caller: CheckoutCaller;
    now: Temporal.Instant;
  },
): Promise<ReversedCheckout> {
  const { redemptionId, returned, reason, caller, now } = reversal;
  const { redemption, lines, vouchers, shares } = await findRedeemed(trx, redemptionId, caller);
  const { orderReference, memberId, holdId, currency } = redemption;
  const points = { points: redemption.points, minor: redemption.pointsMinor };
  const plan = planReversal({ lines, shares, points, returned });
  const returnedPoints = planReversal({ lines, shares, points, returned: [] }).pointsReturned;
  const pointsNow = plan.pointsReturned - returnedPoints;
  const discountMinor = plan.shares.reduce((sum, { minor }) => sum + minor, 0);
  const answer = { redemptionId, orderReference, discountMinor, points: pointsNow };
  if (plan.lines.length === 0) return { ...answer, isWhole: plan.isWhole, isRepeat: true };
  if (memberId && pointsNow > 0)
    await returnPoints(trx, {
      memberId,
      source: { kind: "checkout", id: holdId },
      reason,
      part: { returnedPoints, totalPoints: plan.pointsReturned },
      by: actorOf(caller),
      now,
    });
  await raiseExpiry(
    trx,
    vouchers.map(({ voucherId }) => voucherId),
  );
  await writeReturned(trx, { redemptionId, plan, now });
  for (const voucher of vouchers) {
    const minor = sumOf(plan.shares.filter((share) => share.voucherRedemptionId === voucher.id));
    if (minor === 0) continue;
    await giveBack(trx, { voucher, minor, reversal });
    await appendEvent(trx, {
      name: "voucher.reversed",
      occurredAt: now,
      memberId: voucher.ownerId,
      ...eventActor(caller),
      direction: "from-brand",
      subject: { kind: "voucher", id: voucher.voucherId },
      payload: {
        label: voucher.label as VoucherTerms["label"],
        orderReference,
        reason,
        discountMinor: minor,
        currency,
      },
    });
  }
  await trx
    .insertInto("checkoutReversal")
    .values({
      redemptionId,
      lines: json(plan.lines) as never,
      reason,
      discountMinor,
      points: pointsNow,
      reversedAt: now,
      reversedByKey: caller.apiKeyId,
      reversedBy: caller.staffId,
    })
    .execute();
  return { ...answer, isWhole: plan.isWhole, isRepeat: false };
}

async function findRedeemed(
  trx: Transaction<Database>,
  redemptionId: string,
  caller: CheckoutCaller,
) {
  const redemption = await trx
    .selectFrom("checkoutRedemption as redemption")
    .innerJoin("checkoutHold as hold", "hold.id", "redemption.holdId")
    .select(["redemption.orderReference", "hold.id as holdId", "hold.memberId", "hold.currency"])
    .select(["hold.points", "hold.pointsMinor"])
    .where("redemption.id", "=", redemptionId)
    .where("hold.apiKeyId", "is not distinct from", caller.apiKeyId)
    // Reversals of one redemption queue up here, and read what the one before has written.
    .forUpdate("redemption")
    .executeTakeFirst();
  if (!redemption) throw new NotFound("checkout-redemption");
  await sql`select spread_checkout_redemption(${redemptionId})`.execute(trx);
  const lines = await trx
    .selectFrom("checkoutRedemptionLine")
    .select(["lineId", "quantity", "returnedQuantity", "pointsMinor"])
    .where("redemptionId", "=", redemptionId)
    .orderBy("lineId")
    .execute();
  const vouchers = await trx
    .selectFrom("voucherRedemption as used")
    .innerJoin("voucher", "voucher.id", "used.voucherId")
    .innerJoin("voucherCampaign as campaign", "campaign.id", "voucher.campaignId")
    .select(["used.id", "used.voucherId", "voucher.memberId as ownerId", "campaign.label"])
    .select(["campaign.kind", "used.discountMinor", "used.reversedMinor"])
    .where("used.checkoutRedemptionId", "=", redemptionId)
    .orderBy("used.voucherId")
    .execute();
  const shares = await trx
    .selectFrom("voucherRedemptionLine as share")
    .innerJoin("voucherRedemption as used", "used.id", "share.redemptionId")
    .select(["share.redemptionId as voucherRedemptionId", "share.lineId"])
    .select(["share.discountMinor", "share.reversedMinor"])
    .where("used.checkoutRedemptionId", "=", redemptionId)
    .execute();
  return {
    redemption,
    lines,
    vouchers: vouchers.map((one) => ({ ...one, holdId: redemption.holdId })),
    shares,
  };
}

type RedeemedVoucher = Awaited<ReturnType<typeof findRedeemed>>["vouchers"][number];

async function writeReturned(
  trx: Transaction<Database>,
  { redemptionId, plan, now }: { redemptionId: string; plan: Reversal; now: Temporal.Instant },
): Promise<void> {
  for (const { lineId, returnedQuantity } of plan.lines)
    await trx
      .updateTable("checkoutRedemptionLine")
      .set({ returnedQuantity })
      .where("redemptionId", "=", redemptionId)
      .where("lineId", "=", lineId)
      .execute();
  for (const { voucherRedemptionId, lineId, minor } of plan.shares)
    await trx
      .updateTable("voucherRedemptionLine")
      .set((eb) => ({ reversedMinor: eb("reversedMinor", "+", minor) }))
      .where("redemptionId", "=", voucherRedemptionId)
      .where("lineId", "=", lineId)
      .execute();
  if (!plan.isWhole) return;
  await trx
    .updateTable("checkoutRedemption")
    .set({ reversedAt: now })
    .where("id", "=", redemptionId)
    .execute();
}

/** A balance gets its money back; another voucher is free again once all of its discount is back. */
async function giveBack(
  trx: Transaction<Database>,
  {
    voucher,
    minor,
    reversal: { reason, now },
  }: {
    voucher: RedeemedVoucher;
    minor: number;
    reversal: { reason: string | null; now: Temporal.Instant };
  },
): Promise<void> {
  const { id, voucherId, holdId, discountMinor } = voucher;
  const reversedMinor = voucher.reversedMinor + minor;
  const isAll = reversedMinor === discountMinor;
  await trx
    .updateTable("voucherRedemption")
    .set({ reversedMinor, ...(isAll && { reversedAt: now, reversedReason: reason }) })
    .where("id", "=", id)
    .execute();
  // The checkout that used it has it no more.
  if (isAll)
    await trx
      .updateTable("voucherHold")
      .set({ isOpen: false })
      .where("holdId", "=", holdId)
      .where("voucherId", "=", voucherId)
      .execute();
  await sql`select uncount_voucher_use(${holdId}, ${voucherId}, ${isAll ? 1 : 0}, ${minor})`.execute(
    trx,
  );
  if (voucher.kind !== "gift-balance") return;
  await trx
    .updateTable("giftBalance")
    .set((eb) => ({ balanceMinor: eb("balanceMinor", "+", minor) }))
    .where("voucherId", "=", voucherId)
    .execute();
  await trx
    .insertInto("giftBalanceEntry")
    .values({ voucherId, kind: "reversed", amountMinor: minor, redemptionId: id, occurredAt: now })
    .execute();
}

function eventActor(caller: CheckoutCaller) {
  const { channel, ...actor } = actorOf(caller);
  return { channel, actor };
}

const sumOf = (shares: readonly { minor: number }[]) =>
  shares.reduce((sum, { minor }) => sum + minor, 0);
