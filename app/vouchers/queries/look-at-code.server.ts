import type { Reader } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import type { CodeAnswer } from "../rules/evaluate-checkout.ts";
import {
  type Checkout,
  type ValidatedCheckout,
  validateCheckout,
} from "./validate-checkout.server.ts";

export interface TillMember {
  id: string;
  number: number;
  displayName: string;
}

export interface LookedAt {
  checkout: Checkout;
  code: CodeAnswer;
  /** Who buys, as far as the till knows: as staff named them, or the owner of the code. */
  member: (TillMember & { pointsAvailable: number }) | null;
  vouchers: ValidatedCheckout["vouchers"];
  payableMinor: number;
  balanceMinor: number | null;
  goods: { includedSkus: readonly string[]; includedCategories: readonly string[] };
}

/**
 * What a code does to a sale at the till, and whom it belongs to. Throws NotFound for a member
 * number that nobody has.
 */
export async function lookAtCode(
  db: Reader,
  {
    code: typed,
    memberNumber,
    now,
    ...sale
  }: {
    code: string;
    amountMinor: number;
    currency: string;
    sku: string | null;
    memberNumber: number | null;
    now: Temporal.Instant;
  },
): Promise<LookedAt> {
  const named = memberNumber === null ? null : await findTillMember(db, { number: memberNumber });
  if (memberNumber !== null && !named) throw new NotFound("member");
  const ask = async (memberId: string | null) => {
    const checkout = { basket: basketOf(sale), codes: [typed], memberId, points: 0 };
    return { checkout, ...(await validateCheckout(db, { ...checkout, ownHoldId: null, now })) };
  };
  const first = await ask(named?.id ?? null);
  const [voucher] = first.vouchers.values();
  const owner = voucher?.ownerId ? await findTillMember(db, { id: voucher.ownerId }) : null;
  const asked = !named && owner ? await ask(owner.id) : first;
  const member = named ?? owner ?? null;
  const { answer, vouchers, checkout, ground } = asked;
  return {
    checkout,
    code: answer.codes[0]!,
    member: member && { ...member, pointsAvailable: ground.pointsAvailable },
    vouchers,
    payableMinor: answer.totals.payableMinor,
    balanceMinor: voucher?.balanceMinor ?? null,
    goods: {
      includedSkus: voucher?.terms.includedSkus ?? [],
      includedCategories: voucher?.terms.includedCategories ?? [],
    },
  };
}

/** One line is the sale: a till knows no more, unless staff name the article. */
function basketOf({
  amountMinor,
  currency,
  sku,
}: {
  amountMinor: number;
  currency: string;
  sku: string | null;
}): Checkout["basket"] {
  const line = {
    id: "1",
    sku: sku ?? "-",
    categories: [],
    quantity: 1,
    unitAmountMinor: amountMinor,
  };
  return { currency, lines: [line], shippingMinor: 0 };
}

/** What a till says of a sale that would use nothing. */
export function refuseUnusable({ code }: LookedAt): void {
  if (code.refusal) throw new DomainError(code.refusal.code, code.refusal.facts);
}

function findTillMember(
  db: Reader,
  by: { number: number } | { id: string },
): Promise<TillMember | undefined> {
  const members = db
    .selectFrom("member")
    .select(["id", "number", "displayName"])
    .where("closedAt", "is", null);
  return (
    "id" in by ? members.where("id", "=", by.id) : members.where("number", "=", by.number)
  ).executeTakeFirst();
}
