import { DomainError } from "#app/platform/errors.ts";
import { countAttempt, type Limit, refuseAboveLimit } from "#app/platform/rate-limit.server.ts";
import type { CodeAnswer } from "../rules/evaluate-checkout.ts";

// Codes that do not exist, by customer and by shop; codes of one campaign that do not apply, by
// customer. A shop's limit is wide, so that one guesser among its customers does not stop the others.
const unknownPerAddress: Limit = { name: "voucher-guess-address", attempts: 20, perSeconds: 600 };
const unknownPerCaller: Limit = { name: "voucher-guess-caller", attempts: 300, perSeconds: 600 };
const refusedPerCampaign: Limit = { name: "voucher-guess-campaign", attempts: 40, perSeconds: 600 };

export interface Guesser {
  callerId: string;
  /** Network address of the shop's customer, where the shop tells it. */
  address: string | undefined;
}

/**
 * Does the work for who has not failed too often, which is asked before any code is looked at, and
 * counts a code that does not exist. Throws TooManyRequests.
 */
export async function guarded<T>(guesser: Guesser, work: () => Promise<T>): Promise<T> {
  const { callerId, address } = guesser;
  await refuseAboveLimit(unknownPerCaller, callerId);
  if (address) await refuseAboveLimit(unknownPerAddress, address);
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError && error.code === "voucher-unknown")
      await countUnknown(guesser, 1);
    throw error;
  }
}

/** Counts what an answer refused. Throws TooManyRequests above a limit. */
export async function countRefused(
  guesser: Guesser,
  codes: readonly CodeAnswer[],
  vouchers: ReadonlyMap<string, { campaignId: string }>,
): Promise<void> {
  const unknown = codes.filter(({ refusal }) => refusal?.code === "voucher-unknown").length;
  if (unknown > 0) await countUnknown(guesser, unknown);
  const refused = codes.filter(({ refusal }) => refusal && telling.has(refusal.code));
  const campaignIds = refused.map(({ voucher }) => vouchers.get(voucher?.id ?? "")?.campaignId);
  for (const campaignId of new Set(campaignIds))
    await countAttempt(refusedPerCampaign, `${campaignId}:${guesser.address ?? guesser.callerId}`);
}

async function countUnknown({ callerId, address }: Guesser, codes: number): Promise<void> {
  await countAttempt(unknownPerCaller, callerId, codes);
  if (address) await countAttempt(unknownPerAddress, address, codes);
}

/** Refusals that tell who tries codes that a code exists. */
const telling = new Set([
  "voucher-used",
  "voucher-expired",
  "voucher-not-yet-valid",
  "voucher-withdrawn",
  "voucher-not-for-you",
]);
