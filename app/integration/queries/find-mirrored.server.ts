import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { CampaignTerms } from "#app/vouchers/rules/campaign.types.ts";

const most = 5_000;

/** A campaign with what decides whether Stripe can have it. */
export async function findMirrorCampaign(db: Reader, id: string) {
  const row = await selectCampaigns(db, false).where("campaign.id", "=", id).executeTakeFirst();
  return row && withTerms(row);
}

/** The campaigns of staff, with whether Stripe has them in this mode. */
export async function listMirrorCampaigns(db: Reader, { isLive }: { isLive: boolean }) {
  const rows = await selectCampaigns(db, isLive)
    .where("campaign.origin", "=", "staff")
    .where("campaign.withdrawnAt", "is", null)
    .orderBy("campaign.createdAt", "desc")
    .limit(50)
    .execute();
  return rows.map(withTerms);
}

/**
 * Codes whose state or end at Stripe is not what it is here (or which Stripe has not got yet): active
 * while a code can be used, of a campaign that is still mirrored.
 */
export async function listCodesOutOfStep(
  db: Reader,
  { isLive, now }: { isLive: boolean; now: Temporal.Instant },
) {
  const at = now.toString();
  const isEndMoved = sql<boolean>`(code.promotion_code_id is not null
    and code.expires_at is distinct from least(voucher.expires_at, campaign.ends_at))`;
  const { rows } = await sql<{
    voucherId: string;
    couponId: string;
    codeEncrypted: Buffer;
    promotionCodeId: string | null;
    isWanted: boolean;
    isEndMoved: boolean;
    expiresAt: string | null;
    campaignId: string;
  }>`
    select voucher.id as voucher_id, mirror.coupon_id, voucher.code_encrypted, code.promotion_code_id,
           wanted.is_wanted, least(voucher.expires_at, campaign.ends_at) as expires_at,
           ${isEndMoved} as is_end_moved,
           campaign.id as campaign_id
      from stripe_mirror mirror
      join voucher_campaign campaign on campaign.id = mirror.campaign_id
      join voucher on voucher.campaign_id = campaign.id
      left join stripe_mirror_code code on code.voucher_id = voucher.id and code.is_live = mirror.is_live
     cross join lateral (select
             mirror.stopped_at is null
             and coalesce(voucher.withdrawn_at, campaign.withdrawn_at) is null
             and coalesce(least(voucher.expires_at, campaign.ends_at), 'infinity') > ${at}::timestamptz
             and greatest(voucher.valid_from, campaign.starts_at) <= ${at}::timestamptz
             and not exists (select from voucher_redemption used
                              where used.voucher_id = voucher.id and used.reversed_at is null
                                and used.is_single_use)
             and not exists (select from voucher_hold part
                               join checkout_hold hold on hold.id = part.hold_id
                              where part.voucher_id = voucher.id and part.is_open and part.is_single_use
                                and hold.expires_at > ${at}::timestamptz) as is_wanted) wanted
     where mirror.is_live = ${isLive}
       and (coalesce(code.is_active, false) <> wanted.is_wanted or wanted.is_wanted and ${isEndMoved})
     limit ${most}`.execute(db);
  return rows;
}

/** The voucher that a promotion code of Stripe's stands for, or stood for, sealed. */
export async function findMirroredVoucher(db: Reader, promotionCodeId: string) {
  return db
    .selectFrom("voucher")
    .select(["voucher.id", "voucher.codeEncrypted"])
    .where("voucher.id", "in", (eb) =>
      eb
        .selectFrom("stripeMirrorCode")
        .select("voucherId")
        .where("promotionCodeId", "=", promotionCodeId)
        .union(
          eb
            .selectFrom("stripeMirrorFormer")
            .select("voucherId")
            .where("promotionCodeId", "=", promotionCodeId),
        ),
    )
    .executeTakeFirst();
}

function selectCampaigns(db: Reader, isLive: boolean) {
  return db
    .selectFrom("voucherCampaign as campaign")
    .leftJoin("stripeMirror as mirror", (join) =>
      join.onRef("mirror.campaignId", "=", "campaign.id").on("mirror.isLive", "=", isLive),
    )
    .select((eb) => [
      "campaign.id",
      "campaign.name",
      "campaign.kind",
      "campaign.percentage",
      "campaign.amountMinor",
      "campaign.currency",
      "campaign.minimumOrderMinor",
      "campaign.maximumDiscountMinor",
      "campaign.isFirstOrderOnly",
      "campaign.holder",
      "campaign.memberLimit",
      "campaign.useLimit",
      "campaign.budgetMinor",
      "campaign.includedSkus",
      "campaign.excludedSkus",
      "campaign.includedCategories",
      "campaign.excludedCategories",
      eb("mirror.stoppedAt", "is", null).and("mirror.couponId", "is not", null).as("isMirrored"),
    ]);
}

function withTerms<Row extends { kind: string; holder: string }>(row: Row) {
  return row as Omit<Row, "kind" | "holder"> & Pick<CampaignTerms, "kind" | "holder">;
}
