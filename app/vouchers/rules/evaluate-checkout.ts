import {
  amountOf,
  type Basket,
  type LineDiscount,
  type OpenAmounts,
  openAmountsOf,
  shippingLineId,
} from "./basket.types.ts";
import { type PointPrice, payWithPoints } from "./pay-with-points.ts";
import {
  type Buyer,
  type CheckedVoucher,
  refuseVoucher,
  type VoucherRefusal,
} from "./refuse-voucher.ts";
import type { StackingPolicy } from "./stacking/policy.ts";
import { splitOver } from "./stacking/split.ts";
import { type StackableVoucher, stackVouchers } from "./stacking/stack.ts";
import { endOfVoucherCode } from "./voucher-code.ts";
import type { VoucherKind, VoucherTerms } from "./voucher-terms.ts";

export interface CheckoutVoucher extends CheckedVoucher, StackableVoucher {
  label: VoucherTerms["label"];
  /** What a gift balance has that no other checkout holds; null for other kinds. */
  balanceMinor: number | null;
}

/** A code as it was typed, and what it turned out to be. */
export type GivenCode =
  | { typed: string; voucher: CheckoutVoucher }
  | { typed: string; refusal: VoucherRefusal };

export interface CheckoutQuestion {
  basket: Basket;
  codes: readonly GivenCode[];
  buyer: Buyer | null;
  /** What the buyer wants to pay with points; null: nothing. */
  points: { wanted: number; available: number; price: PointPrice | null } | null;
  policy: StackingPolicy;
  now: Temporal.Instant;
}

export interface CodeAnswer {
  /** Enough to tell codes apart, too little to use one: answers are stored. */
  endsIn: string;
  /** Null for a code that is none. */
  voucher: { id: string; label: VoucherTerms["label"]; kind: VoucherKind } | null;
  refusal: VoucherRefusal | null;
  discountMinor: number;
  lines: LineDiscount[];
}

export interface PointsAnswer {
  wanted: number;
  used: number;
  minor: number;
  lines: LineDiscount[];
  refusal: PointsRefusal | null;
}

export type PointsRefusal =
  | { code: "points-not-accepted"; facts: Record<string, never> }
  | { code: "voucher-member-needed"; facts: Record<string, never> }
  | { code: "insufficient-points"; facts: { needed: number; available: number } };

/** What is asked for a line, and by what it is paid; shipping is a line too. */
export interface LineAnswer {
  lineId: string;
  amountMinor: number;
  discountMinor: number;
  pointsMinor: number;
  balanceMinor: number;
  payableMinor: number;
  /** Tax contained in the amount less discount; null where the shop named none. */
  taxMinor: number | null;
}

export interface CheckoutAnswer {
  codes: CodeAnswer[];
  points: PointsAnswer | null;
  lines: LineAnswer[];
  totals: Omit<LineAnswer, "lineId" | "taxMinor">;
}

/**
 * What codes, points and balances do to a basket, line by line. Discounts come first, points pay
 * what they leave, balances the rest: what is money to the customer goes last.
 */
export function evaluateCheckout(question: CheckoutQuestion): CheckoutAnswer {
  const seen = question.codes.map((given, place) => seeAlone(question, given, place));
  const { basket, policy } = question;
  const usable = seen.flatMap(({ voucher }) => (voucher ? [voucher] : []));
  const discounts = usable.filter(({ terms }) => terms.kind !== "gift-balance");
  const stacking = stackVouchers({ basket, vouchers: discounts, policy });
  const isTurnedDown =
    policy.application === "all" &&
    (stacking.refused.length > 0 || seen.some(({ refusal }) => refusal));
  const open = isTurnedDown ? openAmountsOf(basket) : stacking.open;
  const points = question.points && spendPoints(question.points, question.buyer, open);
  const balances = new Map<string, LineDiscount[]>();
  for (const { id, terms, balanceMinor } of isTurnedDown ? [] : usable)
    if (terms.kind === "gift-balance") balances.set(id, payFrom(balanceMinor ?? 0, open));
  const applied = new Map(isTurnedDown ? [] : stacking.applied.map(({ id, lines }) => [id, lines]));
  const refused = new Map(stacking.refused.map(({ id, refusal }) => [id, refusal]));
  const codes = seen.map(({ typed, found, voucher, refusal }) => {
    const lines = voucher ? (applied.get(voucher.id) ?? balances.get(voucher.id) ?? []) : [];
    const why = refusal ?? (voucher && refused.get(voucher.id)) ?? null;
    const shown = found && { id: found.id, label: found.label, kind: found.terms.kind };
    const endsIn = endOfVoucherCode(typed);
    return codeAnswer({ endsIn, voucher: shown, refusal: why, lines }, isTurnedDown);
  });
  const by = { discount: [...applied.values()].flat(), balance: [...balances.values()].flat() };
  const lines = linesOf(basket, { ...by, points: points?.lines ?? [] });
  return { codes, points, lines, totals: totalsOf(lines) };
}

interface SeenCode {
  typed: string;
  found: CheckoutVoucher | null;
  /** What was found, where nothing speaks against it by itself. */
  voucher: CheckoutVoucher | null;
  refusal: VoucherRefusal | null;
}

function seeAlone(
  { codes, basket, buyer, now }: CheckoutQuestion,
  given: GivenCode,
  place: number,
): SeenCode {
  const { typed } = given;
  if ("refusal" in given) return { typed, found: null, voucher: null, refusal: given.refusal };
  const { voucher } = given;
  const isSame = (other: GivenCode) => "voucher" in other && other.voucher.id === voucher.id;
  if (codes.findIndex(isSame) < place)
    return {
      typed,
      found: voucher,
      voucher: null,
      refusal: { code: "voucher-given-twice", facts: {} },
    };
  const refusal = refuseVoucher(voucher, { basket, buyer, now });
  return { typed, found: voucher, voucher: refusal ? null : voucher, refusal };
}

function codeAnswer(answer: Omit<CodeAnswer, "discountMinor">, isTurnedDown: boolean): CodeAnswer {
  const discountMinor = answer.lines.reduce((sum, line) => sum + line.discountMinor, 0);
  if (answer.refusal || discountMinor > 0) return { ...answer, discountMinor };
  const code = isTurnedDown ? "voucher-others-refused" : "voucher-no-effect";
  return { ...answer, discountMinor, refusal: { code, facts: {} } };
}

function spendPoints(
  { wanted, available, price }: NonNullable<CheckoutQuestion["points"]>,
  buyer: Buyer | null,
  open: OpenAmounts,
): PointsAnswer {
  const none = { wanted, used: 0, minor: 0, lines: [] };
  if (!price) return { ...none, refusal: { code: "points-not-accepted", facts: {} } };
  if (!buyer) return { ...none, refusal: { code: "voucher-member-needed", facts: {} } };
  if (wanted > available)
    return {
      ...none,
      refusal: { code: "insufficient-points", facts: { needed: wanted, available } },
    };
  const openMinor = [...open.values()].reduce((sum, minor) => sum + minor, 0);
  const { points: used, minor } = payWithPoints({ wanted, openMinor, price });
  return { wanted, used, minor, lines: payFrom(minor, open), refusal: null };
}

/** Pays what is open, as far as the amount goes. */
function payFrom(amountMinor: number, open: OpenAmounts): LineDiscount[] {
  const amounts = [...open].map(([lineId, openMinor]) => ({ lineId, openMinor }));
  const whole = amounts.reduce((sum, { openMinor }) => sum + openMinor, 0);
  const shares = splitOver(Math.min(amountMinor, whole), amounts);
  for (const { lineId, discountMinor } of shares)
    open.set(lineId, open.get(lineId)! - discountMinor);
  return shares;
}

function linesOf(
  basket: Basket,
  by: Record<"discount" | "points" | "balance", LineDiscount[]>,
): LineAnswer[] {
  const shipping = { id: shippingLineId, amountMinor: basket.shippingMinor, taxMinor: null };
  const goods = basket.lines.map((line) => ({
    id: line.id,
    amountMinor: amountOf(line),
    taxMinor: line.taxMinor ?? null,
  }));
  const sums = {
    discount: sumByLine(by.discount),
    points: sumByLine(by.points),
    balance: sumByLine(by.balance),
  };
  return [...goods, shipping].map(({ id, amountMinor, taxMinor }) => {
    const discountMinor = sums.discount.get(id) ?? 0;
    const pointsMinor = sums.points.get(id) ?? 0;
    const balanceMinor = sums.balance.get(id) ?? 0;
    const lessMinor = amountMinor - discountMinor;
    return {
      lineId: id,
      amountMinor,
      discountMinor,
      pointsMinor,
      balanceMinor,
      payableMinor: lessMinor - pointsMinor - balanceMinor,
      taxMinor:
        taxMinor === null || amountMinor === 0
          ? taxMinor
          : Math.round((taxMinor / amountMinor) * lessMinor),
    };
  });
}

function sumByLine(shares: readonly LineDiscount[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { lineId, discountMinor } of shares)
    sums.set(lineId, (sums.get(lineId) ?? 0) + discountMinor);
  return sums;
}

function totalsOf(lines: readonly LineAnswer[]): CheckoutAnswer["totals"] {
  const sumOf = (key: keyof CheckoutAnswer["totals"]) =>
    lines.reduce((sum, line) => sum + line[key], 0);
  return {
    amountMinor: sumOf("amountMinor"),
    discountMinor: sumOf("discountMinor"),
    pointsMinor: sumOf("pointsMinor"),
    balanceMinor: sumOf("balanceMinor"),
    payableMinor: sumOf("payableMinor"),
  };
}
