import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { keyedHash, seal } from "#app/platform/secrets.server.ts";
import { endOfVoucherCode, readVoucherCode, sharedCodeCharacters } from "../rules/voucher-code.ts";

/**
 * Gives a campaign a code that many use, as staff spell it: anybody can guess it, so that its limits
 * have to be the campaign's. Throws NotFound, shared-code-unfit, shared-code-taken.
 */
export async function addSharedCode(
  trx: Transaction<Database>,
  {
    campaignId,
    code: spelt,
    addedBy,
    now,
  }: {
    campaignId: string;
    code: string;
    addedBy: { id: string; name: string };
    now: Temporal.Instant;
  },
): Promise<{ voucherId: string }> {
  const read = readVoucherCode(spelt);
  if (!read.wellFormed || read.style !== "shared")
    throw new DomainError("shared-code-unfit", { ...sharedCodeCharacters }, 422);
  const campaign = await trx
    .selectFrom("voucherCampaign")
    .select("id")
    .where("id", "=", campaignId)
    .where("codeStyle", "=", "shared")
    .where("withdrawnAt", "is", null)
    .executeTakeFirst();
  if (!campaign) throw new NotFound("voucher-campaign");
  const code = spelt.trim().toUpperCase();
  const voucher = await trx
    .insertInto("voucher")
    .values({
      campaignId,
      isSingleUse: false,
      codeHash: keyedHash("voucher-lookup", read.code),
      codeEncrypted: seal("voucher-code", code),
      codeLast4: endOfVoucherCode(code),
      validFrom: now,
      createdAt: now,
    })
    .onConflict((conflict) => conflict.column("codeHash").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!voucher) throw new DomainError("shared-code-taken", {}, 409);
  await recordAudit(trx, {
    at: now,
    actor: addedBy,
    action: "voucher-campaign.code-added",
    object: { kind: "voucher-campaign", id: campaignId },
    memberId: null,
    reason: null,
  });
  return { voucherId: voucher.id };
}
