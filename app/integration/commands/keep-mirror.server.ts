import { database, inTransaction } from "#app/platform/db.server.ts";
import { unseal } from "#app/platform/secrets.server.ts";
import { type StripeConnection, stripeConnection } from "#app/platform/stripe.server.ts";
import { findMirrorCampaign, listCodesOutOfStep } from "../queries/find-mirrored.server.ts";
import { mirrorTermsOf } from "../rules/coupon.ts";

type Code = Awaited<ReturnType<typeof listCodesOutOfStep>>[number];

/**
 * Brings every mirrored code at Stripe to its state here: new ones are made, used, held, expired and
 * withdrawn ones are closed, freed ones are opened again, ones with a moved end are made anew. Runs
 * often; what agrees costs nothing.
 * Returns how many were changed.
 */
export async function keepMirror({ now }: { now: Temporal.Instant }): Promise<number> {
  const stripe = stripeConnection();
  if (!stripe) return 0;
  const codes = await listCodesOutOfStep(database(), { isLive: stripe.isLive, now });
  for (const code of codes) await bringInStep(code, stripe, now);
  return codes.length;
}

async function bringInStep(
  code: Code,
  { client, isLive }: StripeConnection,
  now: Temporal.Instant,
): Promise<void> {
  const { voucherId, promotionCodeId, isWanted, expiresAt } = code;
  // Stripe never changes the end of a promotion code: another one with the same code takes its place.
  const isReplaced = isWanted && code.isEndMoved;
  const isActive = isWanted && !isReplaced;
  if (promotionCodeId) await client.promotionCodes.update(promotionCodeId, { active: isActive });
  const isKept = promotionCodeId && !isReplaced;
  const promotionId = isKept ? promotionCodeId : await create(code, { client, isLive });
  if (!promotionId) return;
  const state = { promotionCodeId: promotionId, isActive: isWanted, syncedAt: now };
  // What is kept goes on with the end it was made with.
  const told = isKept ? state : { ...state, expiresAt };
  await inTransaction(async (trx) => {
    await trx
      .insertInto("stripeMirrorCode")
      .values({ voucherId, isLive, ...told })
      .onConflict((conflict) => conflict.columns(["voucherId", "isLive"]).doUpdateSet(told))
      .execute();
    if (promotionCodeId && isReplaced)
      await trx
        .insertInto("stripeMirrorFormer")
        .values({ promotionCodeId, voucherId })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  });
}

async function create(
  { voucherId, couponId, codeEncrypted, expiresAt, campaignId, promotionCodeId }: Code,
  { client, isLive }: Pick<StripeConnection, "client" | "isLive">,
): Promise<string | null> {
  const campaign = await findMirrorCampaign(database(), campaignId);
  const terms = campaign && mirrorTermsOf(campaign);
  // Its terms were changed to something Stripe has no words for: no new codes.
  if (!terms || "obstacle" in terms) return null;
  const { id } = await client.promotionCodes.create(
    {
      promotion: { type: "coupon", coupon: couponId },
      code: unseal("voucher-code", codeEncrypted),
      restrictions: terms.restrictions,
      metadata: { resonanz_voucher: voucherId },
      ...(expiresAt && { expires_at: Math.floor(Date.parse(expiresAt) / 1000) }),
    },
    { idempotencyKey: `mirror-${voucherId}-${isLive}-${promotionCodeId ?? "first"}` },
  );
  return id;
}
