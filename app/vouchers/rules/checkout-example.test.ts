import { expect, test } from "vitest";
import { checkoutExample } from "./checkout-example.ts";
import { defaultCheckoutSettings, pointPriceOf } from "./checkout-settings.ts";
import { defaultStackingPolicy, type StackingPolicy } from "./stacking/policy.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");
const price = { points: 100, minor: 100 };

function outcome(policy: Partial<StackingPolicy>, pointPrice: typeof price | null = price) {
  const stacking = { ...defaultStackingPolicy, ...policy };
  const example = checkoutExample({ settings: { stacking }, currency: "EUR", pointPrice, now });
  return [
    ...example.codes.map(({ discountMinor, refusal }) => refusal?.code ?? discountMinor),
    example.points.minor,
    example.payableMinor,
  ];
}
const tooSmall = "voucher-minimum-not-met";
const others = "voucher-others-refused";

// 10 % · 5 € · shipping (5 €) · 20 € from 100 € · points · to pay, of goods for 42 €
test.each<[string, Partial<StackingPolicy>, (string | number)[]]>([
  ["as shipped", {}, [370, 500, 500, tooSmall, 300, 3_030]],
  ["of the first price", { percentageOf: "initial" }, [420, 500, 500, tooSmall, 300, 2_980]],
  ["percentages first", { order: "percentages-first" }, [420, 500, 500, tooSmall, 300, 2_980]],
  ["as entered", { order: "as-entered" }, [420, 500, 500, tooSmall, 300, 2_980]],
  ["two codes", { maximumCodes: 2 }, [370, 500, "voucher-too-many", tooSmall, 300, 3_530]],
  ["all or none", { application: "all" }, [others, others, others, tooSmall, 300, 4_400]],
])("shows what the policy does: %s", (_, policy, expected) => {
  expect(outcome(policy)).toEqual(expected);
});

test("shows that points pay nothing where they are not accepted", () => {
  expect(outcome({}, null)).toEqual([370, 500, 500, tooSmall, 0, 3_330]);
});

const programme = { currency: "EUR", pointPrice: price };

test.each([
  ["the programme's price", {}, "EUR", price],
  [
    "a price of their own",
    { pointPrice: { points: 100, minor: 50 } },
    "EUR",
    { points: 100, minor: 50 },
  ],
  ["nothing where they are not accepted", { arePointsAccepted: false }, "EUR", null],
  ["nothing in another currency", {}, "CHF", null],
] as const)("points are worth %s", (_, changed, currency, expected) => {
  expect(pointPriceOf({ ...defaultCheckoutSettings, ...changed }, programme, currency)).toEqual(
    expected,
  );
});

test("points that the programme says are worth nothing pay nothing", () => {
  const worthless = { ...programme, pointPrice: { points: 100, minor: 0 } };
  expect(pointPriceOf(defaultCheckoutSettings, worthless, "EUR")).toBeNull();
});
