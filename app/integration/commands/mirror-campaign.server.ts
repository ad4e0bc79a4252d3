import { inTransaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { enqueue } from "#app/platform/jobs.server.ts";
import { stripeConnection } from "#app/platform/stripe.server.ts";
import { watchCampaign } from "#app/vouchers/commands/watch-campaign.server.ts";
import { findMirrorCampaign } from "../queries/find-mirrored.server.ts";
import { mirrorTermsOf } from "../rules/coupon.ts";

declare global {
  interface Jobs {
    "keep-mirror": Record<string, never>;
  }
}

/**
 * Lets Stripe Checkout of the shop take a campaign's codes: a coupon now, its promotion codes by the
 * job. Throws NotFound, and mirror-obstacle where Stripe could not keep the campaign's terms.
 */
export async function mirrorCampaign({
  id: campaignId,
  now,
}: {
  id: string;
  now: Temporal.Instant;
}): Promise<void> {
  const stripe = stripeConnection();
  if (!stripe) throw new NotFound("stripe-connection");
  const { client, isLive } = stripe;
  await inTransaction(async (trx) => {
    const campaign = await findMirrorCampaign(trx, campaignId);
    if (!campaign) throw new NotFound("voucher-campaign");
    const terms = mirrorTermsOf(campaign);
    if ("obstacle" in terms) throw new DomainError("mirror-obstacle", { ...terms });
    const { id: couponId } = await client.coupons.create(
      {
        ...terms.coupon,
        duration: "once",
        name: campaign.name.slice(0, 40),
        metadata: { resonanz_campaign: campaignId },
      },
      { idempotencyKey: `mirror-${campaignId}-${isLive}` },
    );
    await trx
      .insertInto("stripeMirror")
      .values({ campaignId, isLive, couponId, startedAt: now })
      .onConflict((conflict) =>
        conflict.columns(["campaignId", "isLive"]).doUpdateSet({ stoppedAt: null }),
      )
      .execute();
    // A code that somebody holds must be closed at Stripe at once.
    await watchCampaign(trx, { campaignId, isWatched: true });
    await enqueue(trx, "keep-mirror", {}, { key: "keep-mirror" });
  });
}

/** Takes a campaign's codes away from Stripe again; here they go on. */
export async function stopMirror({
  id: campaignId,
  now,
}: {
  id: string;
  now: Temporal.Instant;
}): Promise<void> {
  const isLive = stripeConnection()?.isLive ?? false;
  await inTransaction(async (trx) => {
    await trx
      .updateTable("stripeMirror")
      .set({ stoppedAt: now })
      .where("campaignId", "=", campaignId)
      .where("isLive", "=", isLive)
      .execute();
    const other = await trx
      .selectFrom("stripeMirror")
      .select("couponId")
      .where("campaignId", "=", campaignId)
      .where("stoppedAt", "is", null)
      .executeTakeFirst();
    await watchCampaign(trx, { campaignId, isWatched: other !== undefined });
    await enqueue(trx, "keep-mirror", {}, { key: "keep-mirror" });
  });
}
