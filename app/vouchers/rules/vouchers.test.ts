import { describe, expect, test } from "vitest";
import { refuseOrder } from "./refuse-order.ts";
import { lastMomentOf, voucherExpiry, voucherState } from "./voucher-state.ts";
import { benefitOf, discountOf } from "./voucher-terms.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");
const times = {
  validFrom: "2026-11-01T00:00:00Z",
  expiresAt: null,
  withdrawnAt: null,
  redeemedAt: null,
};

describe("the state of a voucher", () => {
  test.each([
    ["open", {}],
    ["used", { redeemedAt: "2026-11-10T00:00:00Z" }],
    ["expired", { expiresAt: now.toString() }],
    ["open", { expiresAt: now.add({ seconds: 1 }).toString() }],
    ["not-yet-valid", { validFrom: now.add({ seconds: 1 }).toString() }],
    ["open", { validFrom: now.toString() }],
    ["used", { redeemedAt: "2026-11-10T00:00:00Z", expiresAt: "2026-11-20T00:00:00Z" }],
    ["withdrawn", { withdrawnAt: "2026-11-10T00:00:00Z", expiresAt: "2026-11-20T00:00:00Z" }],
  ])("is %s", (state, change) => {
    expect(voucherState({ ...times, ...change }, now)).toBe(state);
  });

  test("lasts through its last day in the programme's zone, across the end of summer time", () => {
    const issued = Temporal.Instant.from("2026-10-20T22:30:00Z");
    const expiresAt = voucherExpiry({ now: issued, validDays: 10, timeZone: "Europe/Berlin" });
    expect(expiresAt?.toString()).toBe("2026-10-31T23:00:00Z");
    expect(lastMomentOf(expiresAt!.toString())).toBe("2026-10-31T22:59:59Z");
    expect(voucherExpiry({ now, validDays: null, timeZone: "Europe/Berlin" })).toBeNull();
  });
});

describe("an order against the terms", () => {
  const label = { de: "", en: "" };
  const tenEuros = { kind: "amount", amountMinor: 1000, currency: "EUR" } as const;
  const minimumOrder = { amountMinor: 3000, currency: "EUR" };

  test.each([
    [null, null, null],
    [minimumOrder, null, "voucher-order-amount-needed"],
    [minimumOrder, { amountMinor: 2999, currency: "EUR" }, "voucher-minimum-not-met"],
    [minimumOrder, { amountMinor: 3000, currency: "EUR" }, null],
    [minimumOrder, { amountMinor: 9000, currency: "CHF" }, "voucher-currency-differs"],
    [null, { amountMinor: 100, currency: "JPY" }, "voucher-currency-differs"],
  ])("minimum %o, order %o: %s", (minimum, order, code) => {
    const refusal = refuseOrder({ benefit: tenEuros, minimumOrder: minimum, label }, order);
    expect(refusal?.code ?? null).toBe(code);
  });

  test("a percentage without a minimum fits every currency", () => {
    const terms = {
      benefit: { kind: "percentage", percentage: 5 },
      minimumOrder: null,
      label,
    } as const;
    expect(refuseOrder(terms, { amountMinor: 1, currency: "KWD" })).toBeNull();
  });

  test("takes off what it says, rounded down, and never more than the order", () => {
    expect(discountOf({ kind: "percentage", percentage: 15 }, 1999)).toBe(299);
    expect(discountOf(tenEuros, 2500)).toBe(1000);
    expect(discountOf(tenEuros, 400)).toBe(400);
    expect(discountOf({ kind: "free-shipping" }, 400)).toBeNull();
  });

  test("a row without its benefit is refused", () => {
    const row = { percentage: null, amountMinor: null, currency: null, productSku: null };
    expect(() => benefitOf({ ...row, kind: "amount" })).toThrow(RangeError);
    expect(benefitOf({ ...row, kind: "free-shipping" })).toEqual({ kind: "free-shipping" });
  });
});
