import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { NewCampaign } from "../rules/campaign.types.ts";

const most = 200;

/** The campaigns that staff made, the newest first, with what became of their codes. */
export async function listCampaignsForStaff(db: Reader) {
  return campaigns(db)
    .where("campaign.origin", "=", "staff")
    .orderBy("campaign.createdAt", "desc")
    .orderBy("campaign.id")
    .limit(most)
    .execute();
}

/** One of them with everything that the editor needs. */
export async function findCampaignForStaff(db: Reader, id: string) {
  const row = await campaigns(db)
    .select(["campaign.conditions", "campaign.holder", "campaign.isFirstOrderOnly"])
    .select(["campaign.includedSkus", "campaign.excludedSkus", "campaign.includedCategories"])
    .select(["campaign.excludedCategories", "campaign.maximumDiscountMinor"])
    .select(["campaign.minimumOrderMinor", "campaign.memberLimit", "campaign.validDays"])
    .select(["campaign.isCombinable", "campaign.priority", "campaign.percentageOf"])
    .select(["campaign.version", "campaign.withdrawnReason"])
    .where("campaign.origin", "=", "staff")
    .where("campaign.id", "=", id)
    .executeTakeFirst();
  return row as (typeof row & NewCampaign) | undefined;
}

export type StaffCampaign = NonNullable<Awaited<ReturnType<typeof findCampaignForStaff>>>;

/** Codes of a campaign that many use, as staff spelt them. */
export async function listSharedCodes(db: Reader, campaignId: string) {
  return db
    .selectFrom("voucher")
    .select(["id", "codeEncrypted", "createdAt"])
    .where("campaignId", "=", campaignId)
    .where("isSingleUse", "=", false)
    .orderBy("createdAt")
    .limit(50)
    .execute();
}

function campaigns(db: Reader) {
  return db.selectFrom("voucherCampaign as campaign").select([
    "campaign.id",
    "campaign.name",
    "campaign.label",
    "campaign.kind",
    "campaign.percentage",
    "campaign.amountMinor",
    "campaign.currency",
    "campaign.productSku",
    "campaign.codeStyle",
    "campaign.startsAt",
    "campaign.endsAt",
    "campaign.withdrawnAt",
    "campaign.useLimit",
    "campaign.budgetMinor",
    sql<number>`(select count(*) from voucher where voucher.campaign_id = campaign.id)`.as("codes"),
    sql<{ uses: number; spentMinor: number; orderMinor: number; members: number }>`(
      select json_build_object('uses', count(*), 'spentMinor', coalesce(sum(used.discount_minor - used.reversed_minor), 0),
               'orderMinor', coalesce(sum(used.order_amount_minor), 0),
               'members', count(distinct coalesce(hold.member_id, voucher.member_id)))
        from voucher_redemption used
        join voucher on voucher.id = used.voucher_id
        left join checkout_redemption done on done.id = used.checkout_redemption_id
        left join checkout_hold hold on hold.id = done.hold_id
       where voucher.campaign_id = campaign.id and used.reversed_at is null)`.as("result"),
  ]);
}
