import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import type { NewCampaign } from "../rules/campaign.types.ts";

/** A campaign of vouchers as staff make it; its codes come later. */
export async function createCampaign(
  trx: Transaction<Database>,
  {
    campaign,
    createdBy,
    now,
  }: { campaign: NewCampaign; createdBy: { id: string; name: string }; now: Temporal.Instant },
): Promise<{ campaignId: string }> {
  const { label, conditions, ...terms } = campaign;
  const { id: campaignId } = await trx
    .insertInto("voucherCampaign")
    .values({
      ...terms,
      includedSkus: [...terms.includedSkus],
      excludedSkus: [...terms.excludedSkus],
      includedCategories: [...terms.includedCategories],
      excludedCategories: [...terms.excludedCategories],
      origin: "staff",
      label: json(label) as never,
      conditions: json(conditions) as never,
      createdAt: now,
      createdBy: createdBy.id,
      updatedAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await recordAudit(trx, {
    at: now,
    actor: createdBy,
    action: "voucher-campaign.created",
    object: { kind: "voucher-campaign", id: campaignId },
    memberId: null,
    reason: null,
    facts: { name: campaign.name, kind: campaign.kind },
  });
  return { campaignId };
}
