import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Basket, openAmountsOf } from "../basket.types.ts";
import { openTerms } from "../campaign.types.ts";
import { discountKinds } from "../voucher-terms.ts";
import { splitOver } from "./split.ts";
import { type StackableVoucher, stackVouchers } from "./stack.ts";

const sku = fc.constantFrom("A", "B", "C");
const amount = fc.oneof(
  fc.integer({ min: 0, max: 5_000 }),
  fc.integer({ min: 0, max: 1_000_000_000_000 }),
);
const someBasket = fc
  .record({
    currency: fc.constant("EUR"),
    shippingMinor: fc.integer({ min: 0, max: 2_000 }),
    lines: fc.array(
      fc.record({ sku, unitAmountMinor: amount, quantity: fc.integer({ min: 1, max: 9 }) }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(
    ({ lines, ...rest }): Basket => ({
      ...rest,
      lines: lines.map((line, place) => ({
        ...line,
        id: `line-${place}`,
        categories: [`of-${line.sku}`],
      })),
    }),
  );
const limit = fc.option(fc.integer({ min: 0, max: 3 }));
const someVouchers = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...discountKinds),
      percentage: fc.integer({ min: 1, max: 100 }),
      amountMinor: fc.integer({ min: 1, max: 10_000 }),
      productSku: sku,
      maximumDiscountMinor: fc.option(fc.integer({ min: 1, max: 3_000 })),
      includedSkus: fc.array(sku, { maxLength: 1 }),
      excludedCategories: fc.array(
        sku.map((one) => `of-${one}`),
        { maxLength: 1 },
      ),
      isCombinable: fc.boolean(),
      priority: fc.integer({ min: 0, max: 2 }),
      percentageOf: fc.option(fc.constantFrom("initial" as const, "remaining" as const)),
      campaign: fc.integer({ min: 0, max: 2 }),
      room: fc.record({
        uses: limit,
        memberUses: limit,
        budgetMinor: fc.option(fc.integer({ min: 0, max: 9_000 })),
      }),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(
      ({ campaign, room, ...terms }, place): StackableVoucher => ({
        id: `voucher-${place}`,
        campaignId: `campaign-${campaign}`,
        terms: { ...openTerms, ...terms },
        room,
      }),
    ),
  );
const somePolicy = fc.record({
  application: fc.constantFrom("partial" as const, "all" as const),
  order: fc.constantFrom(
    "amounts-first" as const,
    "percentages-first" as const,
    "as-entered" as const,
  ),
  percentageOf: fc.constantFrom("initial" as const, "remaining" as const),
  maximumCodes: fc.integer({ min: 1, max: 8 }),
});
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

describe("whatever the basket, the codes and the policy", () => {
  test("no line goes below zero, lines sum to their discount, each used code has an effect", () => {
    fc.assert(
      fc.property(someBasket, someVouchers, somePolicy, (some, vouchers, policy) => {
        const { applied, refused, open } = stackVouchers({ basket: some, vouchers, policy });
        const initial = openAmountsOf(some);
        for (const [lineId, openMinor] of open) {
          const taken = applied
            .flatMap(({ lines }) => lines)
            .filter((line) => line.lineId === lineId);
          expect(openMinor).toBeGreaterThanOrEqual(0);
          expect(openMinor).toBe(
            initial.get(lineId)! - sumOf(taken.map((line) => line.discountMinor)),
          );
        }
        for (const { discountMinor, lines } of applied) {
          expect(discountMinor).toBeGreaterThan(0);
          expect(sumOf(lines.map((line) => line.discountMinor))).toBe(discountMinor);
          expect(lines.every((line) => line.discountMinor > 0)).toBe(true);
        }
        expect(applied.length).toBeLessThanOrEqual(policy.maximumCodes);
        const answered = [...applied, ...refused].map(({ id }) => id);
        expect(answered.toSorted()).toEqual(vouchers.map(({ id }) => id).toSorted());
        const used = vouchers.filter(({ id }) => applied.some((one) => one.id === id));
        if (used.some(({ terms }) => !terms.isCombinable)) expect(used).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  test("the order of the codes changes nothing where the policy orders them itself", () => {
    const order = fc.constantFrom("amounts-first" as const, "percentages-first" as const);
    fc.assert(
      fc.property(
        someBasket,
        someVouchers,
        somePolicy,
        order,
        fc.infiniteStream(fc.nat()),
        (some, vouchers, rest, by, keys) => {
          const policy = { ...rest, order: by };
          const ranks = new Map(vouchers.map(({ id }) => [id, keys.next().value]));
          const shuffled = vouchers.toSorted((a, b) => ranks.get(a.id)! - ranks.get(b.id)!);
          expect(stackVouchers({ basket: some, vouchers: shuffled, policy })).toEqual(
            stackVouchers({ basket: some, vouchers, policy }),
          );
        },
      ),
    );
  });

  test("shares of a split sum to the amount, and none is larger than what its line has open", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), fc.nat(), (amounts, seed) => {
        const open = amounts.map((openMinor, place) => ({ lineId: `${place}`, openMinor }));
        const whole = sumOf(amounts);
        const part = whole === 0 ? 0 : seed % (whole + 1);
        const shares = splitOver(part, open);
        expect(sumOf(shares.map(({ discountMinor }) => discountMinor))).toBe(part);
        for (const { lineId, discountMinor } of shares)
          expect(discountMinor).toBeLessThanOrEqual(amounts[Number(lineId)]!);
      }),
    );
  });
});
