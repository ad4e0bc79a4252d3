import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import type { NewCampaign } from "../rules/campaign.types.ts";
import { followMovedEnd } from "./follow-moved-end.server.ts";
import { recountLimits } from "./recount-limits.server.ts";

/** What codes that are out there promise: it stays once there is one. */
const promised = [
  "kind",
  "percentage",
  "amountMinor",
  "currency",
  "productSku",
  "codeStyle",
  "holder",
] as const;

const limits = ["useLimit", "memberLimit", "budgetMinor"] as const;

interface Act {
  campaignId: string;
  by: { id: string; name: string };
  now: Temporal.Instant;
}

/**
 * Changes a campaign of staff. A new limit counts what was used before it, a later end lets codes
 * that had ended be used again. Throws NotFound, changed-meanwhile where somebody was quicker, and
 * campaign-promise where it has codes and would give something else than they say.
 */
export async function changeCampaign(
  trx: Transaction<Database>,
  { campaignId, campaign, version, by, now }: Act & { campaign: NewCampaign; version: number },
): Promise<void> {
  const stored = await lockCampaign(trx, campaignId);
  if (stored.version !== version) throw new DomainError("changed-meanwhile");
  const isOther = promised.some((field) => stored[field] !== campaign[field]);
  if (isOther && (await hasCodes(trx, campaignId))) throw new DomainError("campaign-promise");
  const { label, conditions, includedSkus, excludedSkus, ...terms } = campaign;
  await trx
    .updateTable("voucherCampaign")
    .set({
      ...terms,
      includedSkus: [...includedSkus],
      excludedSkus: [...excludedSkus],
      includedCategories: [...terms.includedCategories],
      excludedCategories: [...terms.excludedCategories],
      label: json(label) as never,
      conditions: json(conditions) as never,
      updatedAt: now,
      version: version + 1,
    })
    .where("id", "=", campaignId)
    .execute();
  if (limits.some((limit) => stored[limit] === null && campaign[limit] !== null))
    await recountLimits(trx, { campaignId, now });
  if (stored.endsAt !== null && !isSameInstant(stored.endsAt, campaign.endsAt))
    await followMovedEnd(trx, { campaignId, now });
  await audit(trx, { campaignId, by, now, action: "voucher-campaign.changed", reason: null });
}

/** Ends a campaign: none of its codes can be used any more. Throws NotFound. */
export async function withdrawCampaign(
  trx: Transaction<Database>,
  { campaignId, by, now, reason }: Act & { reason: string },
): Promise<void> {
  const stored = await lockCampaign(trx, campaignId);
  if (stored.withdrawnAt) return;
  await trx
    .updateTable("voucherCampaign")
    .set({ withdrawnAt: now, withdrawnBy: by.id, withdrawnReason: reason, updatedAt: now })
    .where("id", "=", campaignId)
    .execute();
  await audit(trx, { campaignId, by, now, action: "voucher-campaign.withdrawn", reason });
}

function isSameInstant(a: string, b: string | null): boolean {
  return b !== null && Date.parse(a) === Date.parse(b);
}

async function lockCampaign(trx: Transaction<Database>, campaignId: string) {
  const stored = await trx
    .selectFrom("voucherCampaign")
    .select(["version", "withdrawnAt", "endsAt", ...limits, ...promised])
    .where("id", "=", campaignId)
    .where("origin", "=", "staff")
    .forUpdate()
    .executeTakeFirst();
  if (!stored) throw new NotFound("voucher-campaign");
  return stored;
}

async function hasCodes(trx: Transaction<Database>, campaignId: string): Promise<boolean> {
  const code = await trx
    .selectFrom("voucher")
    .select("id")
    .where("campaignId", "=", campaignId)
    .limit(1)
    .executeTakeFirst();
  return Boolean(code);
}

async function audit(
  trx: Transaction<Database>,
  { campaignId, by, now, action, reason }: Act & { action: string; reason: string | null },
): Promise<void> {
  const { name } = await trx
    .selectFrom("voucherCampaign")
    .select("name")
    .where("id", "=", campaignId)
    .executeTakeFirstOrThrow();
  await recordAudit(trx, {
    at: now,
    actor: by,
    action,
    object: { kind: "voucher-campaign", id: campaignId },
    memberId: null,
    reason,
    facts: { name },
  });
}
