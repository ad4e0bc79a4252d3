import { randomUUID } from "node:crypto";
import { inTransaction } from "#app/platform/db.server.ts";
import { addSharedCode } from "#app/vouchers/commands/add-shared-code.server.ts";
import type { CheckoutCaller } from "#app/vouchers/commands/checkout-caller.ts";
import { holdCheckout } from "#app/vouchers/commands/hold-checkout.server.ts";
import { issueGiftBalance } from "#app/vouchers/commands/issue-gift-balance.server.ts";
import { redeemCheckout } from "#app/vouchers/commands/redeem-checkout.server.ts";
import { reverseCheckout } from "#app/vouchers/commands/reverse-checkout.server.ts";
import type { Basket } from "#app/vouchers/rules/basket.types.ts";
import type { NewCampaign } from "#app/vouchers/rules/campaign.types.ts";
import type { ReturnedLine } from "#app/vouchers/rules/plan-reversal.ts";
import { makeCampaign } from "./campaign.ts";
import { createMember } from "./member.ts";

export const now = Temporal.Instant.from("2026-11-22T10:00:00Z");

/** Two bags of coffee at 15 €, a mug at 20 €, shipping 4.90 €. */
export const basket: Basket = {
  currency: "EUR",
  lines: [
    { id: "1", sku: "COFFEE", categories: ["coffee"], quantity: 2, unitAmountMinor: 1500 },
    { id: "2", sku: "MUG", categories: ["home"], quantity: 1, unitAmountMinor: 2000 },
  ],
  shippingMinor: 490,
};

/** A till with the four acts of a checkout. */
export async function openTill() {
  const { id: staffId } = await createMember();
  const caller: CheckoutCaller = { apiKeyId: null, staffId };
  return {
    hold: (
      codes: string[],
      given: {
        checkoutReference?: string;
        memberId?: string | null;
        points?: number;
        basket?: Basket;
        now?: Temporal.Instant;
      } = {},
    ) =>
      inTransaction((trx) =>
        holdCheckout(trx, {
          checkoutReference: randomUUID(),
          basket,
          codes,
          memberId: null,
          points: 0,
          caller,
          now,
          ...given,
        }),
      ),
    redeem: (holdId: string, orderReference = "A-1", at = now) =>
      inTransaction((trx) => redeemCheckout(trx, { holdId, orderReference, caller, now: at })),
    reverse: (redemptionId: string, returned: ReturnedLine[] | null = null) =>
      inTransaction((trx) =>
        reverseCheckout(trx, { redemptionId, returned, reason: "Damaged", caller, now }),
      ),
  };
}

/** A code that many use, of a new campaign. */
export async function makeSharedCode(code: string, campaign: Partial<NewCampaign> = {}) {
  const { id, displayName: name } = await createMember();
  const campaignId = await makeCampaign({ codeStyle: "shared", ...campaign });
  await inTransaction((trx) =>
    addSharedCode(trx, {
      campaignId,
      code,
      addedBy: { id, name },
      now: Temporal.Instant.from("2026-01-01T00:00:00Z"),
    }),
  );
  return { campaignId, code };
}

/** A code with money on it. */
export async function makeGiftBalance(amountMinor: number, currency = "EUR") {
  const { id: memberId } = await createMember();
  const by = { kind: "system", id: null, channel: "job" } as const;
  const made = await inTransaction((trx) =>
    issueGiftBalance(trx, {
      memberId,
      amountMinor,
      currency,
      label: { de: "Guthaben", en: "Gift balance" },
      expiresAt: null,
      by,
      now: Temporal.Instant.from("2026-01-01T00:00:00Z"),
    }),
  );
  return { memberId, ...made };
}
