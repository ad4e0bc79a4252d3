import {
  type Basket,
  type LineDiscount,
  type OpenAmounts,
  openAmountsOf,
} from "../basket.types.ts";
import type { CampaignTerms } from "../campaign.types.ts";
import type { VoucherRefusal } from "../refuse-voucher.ts";
import { arrange } from "./arrange.ts";
import type { StackingPolicy } from "./policy.ts";
import { linesOf, takeOff } from "./take-off.ts";

/** A voucher that may be used, seen by itself. */
export interface StackableVoucher {
  id: string;
  campaignId: string;
  terms: CampaignTerms;
  /** What the campaign's limits leave; null: no limit. */
  room: { uses: number | null; memberUses: number | null; budgetMinor: number | null };
}

export interface AppliedVoucher {
  id: string;
  discountMinor: number;
  lines: LineDiscount[];
}

export interface Stacking {
  /** In the order in which they took from the price. */
  applied: AppliedVoucher[];
  refused: { id: string; refusal: VoucherRefusal }[];
  /** What is still to pay by line. */
  open: OpenAmounts;
}

/**
 * Uses several vouchers on one basket by the brand's policy. No line goes below zero, the lines of
 * a voucher sum to its discount, and a voucher without effect is not used. Where the policy orders
 * the codes itself, the order in which they are given changes nothing.
 */
export function stackVouchers({
  basket,
  vouchers,
  policy,
}: {
  basket: Basket;
  vouchers: readonly StackableVoucher[];
  policy: StackingPolicy;
}): Stacking {
  const ordered = arrange(vouchers, policy.order);
  const combinable = ordered.filter(({ terms }) => terms.isCombinable);
  const alone = ordered.filter(({ terms }) => !terms.isCombinable).map((voucher) => [voucher]);
  const choices = [combinable, ...alone].filter((choice) => choice.length > 0);
  const results = choices.map((choice) => ({ choice, ...applyInTurn(basket, choice, policy) }));
  const isEntered = policy.order === "as-entered";
  const best = results.toSorted((a, b) => {
    const effect = Number(b.applied.length > 0) - Number(a.applied.length > 0);
    if (isEntered) return effect || placeOf(ordered, a) - placeOf(ordered, b);
    return effect || priorityOf(b) - priorityOf(a) || sumOf(b) - sumOf(a);
  })[0];
  if (!best) return { applied: [], refused: [], open: openAmountsOf(basket) };
  const { choice, ...stacking } = best;
  const chosen = new Set(choice.map(({ id }) => id));
  const others = ordered.filter(({ id }) => !chosen.has(id));
  const refusal: VoucherRefusal = { code: "voucher-not-combinable", facts: {} };
  return {
    ...stacking,
    refused: [...stacking.refused, ...others.map(({ id }) => ({ id, refusal }))],
  };
}

type Result = Stacking & { choice: readonly StackableVoucher[] };

function applyInTurn(
  basket: Basket,
  vouchers: readonly StackableVoucher[],
  policy: StackingPolicy,
): Stacking {
  const stacking: Stacking = { applied: [], refused: [], open: openAmountsOf(basket) };
  const taken = new Map<string, { uses: number; minor: number }>();
  for (const voucher of vouchers) {
    const { id, campaignId, terms } = voucher;
    const soFar = taken.get(campaignId) ?? { uses: 0, minor: 0 };
    const percentageOf = terms.percentageOf ?? policy.percentageOf;
    const lines = takeOff({ terms, basket, open: stacking.open, percentageOf });
    const minor = lines.reduce((sum, line) => sum + line.discountMinor, 0);
    const refusal =
      stacking.applied.length >= policy.maximumCodes
        ? ({ code: "voucher-too-many", facts: { maximum: policy.maximumCodes } } as const)
        : (refuseRoom(voucher, soFar, minor) ?? refuseEffect(voucher, basket, minor));
    if (refusal) {
      stacking.refused.push({ id, refusal });
      continue;
    }
    for (const { lineId, discountMinor } of lines)
      stacking.open.set(lineId, stacking.open.get(lineId)! - discountMinor);
    stacking.applied.push({ id, discountMinor: minor, lines });
    taken.set(campaignId, { uses: soFar.uses + 1, minor: soFar.minor + minor });
  }
  return stacking;
}

function refuseEffect(
  { terms }: StackableVoucher,
  basket: Basket,
  minor: number,
): VoucherRefusal | null {
  if (minor > 0) return null;
  const { kind, productSku } = terms;
  const isForGoods = kind === "percentage" || kind === "amount";
  const isMissing =
    (isForGoods && linesOf(terms, basket).length === 0) ||
    (kind === "free-product" && !basket.lines.some(({ sku }) => sku === productSku));
  return { code: isMissing ? "voucher-product-missing" : "voucher-no-effect", facts: {} };
}

function refuseRoom(
  { room }: StackableVoucher,
  taken: { uses: number; minor: number },
  minor: number,
): VoucherRefusal | null {
  const { uses, memberUses, budgetMinor } = room;
  if (memberUses !== null && taken.uses >= memberUses)
    return { code: "voucher-member-limit-reached", facts: {} };
  const isOut = uses !== null && taken.uses >= uses;
  if (isOut || (budgetMinor !== null && taken.minor + minor > budgetMinor))
    return { code: "voucher-limit-reached", facts: {} };
  return null;
}

const placeOf = (ordered: readonly StackableVoucher[], { choice }: Result) =>
  ordered.indexOf(choice[0]!);
const sumOf = ({ applied }: Result) =>
  applied.reduce((sum, { discountMinor }) => sum + discountMinor, 0);
/** Of what had an effect: a code that is not used must not keep others away. */
function priorityOf({ applied, choice }: Result): number {
  const used = new Set(applied.map(({ id }) => id));
  const priorities = choice.filter(({ id }) => used.has(id)).map(({ terms }) => terms.priority);
  return Math.max(...priorities);
}
