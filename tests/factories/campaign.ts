import { inTransaction } from "#app/platform/db.server.ts";
import { createCampaign } from "#app/vouchers/commands/create-campaign.server.ts";
import { issueCampaignVoucher } from "#app/vouchers/commands/issue-campaign-voucher.server.ts";
import { type NewCampaign, openTerms } from "#app/vouchers/rules/campaign.types.ts";
import { createMember } from "./member.ts";

const made = Temporal.Instant.from("2026-01-01T00:00:00Z");

/** A campaign of staff: ten per cent off everything unless told otherwise. */
export async function makeCampaign(given: Partial<NewCampaign> = {}): Promise<string> {
  const { id, displayName } = await createMember();
  const tenPercent = given.kind ? {} : { kind: "percentage" as const, percentage: 10 };
  const campaign: NewCampaign = {
    ...openTerms,
    kind: "percentage",
    name: "Test",
    label: { de: "Rabatt", en: "Discount" },
    ...tenPercent,
    ...given,
  };
  const createdBy = { id, name: displayName };
  const { campaignId } = await inTransaction((trx) =>
    createCampaign(trx, { campaign, createdBy, now: made }),
  );
  return campaignId;
}

/** A unique code of a campaign for a member, or for a new one. */
export async function makeCampaignVoucher(campaignId: string, memberId?: string) {
  const owner = memberId ?? (await createMember()).id;
  const by = { kind: "system", id: null, channel: "job" } as const;
  const voucher = await inTransaction((trx) =>
    issueCampaignVoucher(trx, { campaignId, memberId: owner, by, now: made }),
  );
  return { memberId: owner, ...voucher };
}
