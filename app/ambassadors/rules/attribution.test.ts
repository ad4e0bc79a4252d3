import { describe, expect, test } from "vitest";
import { attributeSignUp, convertingOrder, type Touch } from "./attribution.ts";

const touch = (id: string, touchedAt: string, referrerId = "levent"): Touch => ({
  id,
  referrerId,
  touchedAt,
});

describe("a sign-up counts for", () => {
  test.each<[string, Touch[], string, string | null]>([
    ["nobody without a touch", [], "2026-03-31T10:00:00Z", null],
    [
      "the touch one millisecond before the window ends",
      [touch("a", "2026-03-01T10:00:00Z")],
      "2026-03-31T09:59:59.999Z",
      "a",
    ],
    [
      "nobody at the very end of the window",
      [touch("a", "2026-03-01T10:00:00Z")],
      "2026-03-31T10:00:00Z",
      null,
    ],
    [
      "a touch at the same instant",
      [touch("a", "2026-03-01T10:00:00Z")],
      "2026-03-01T10:00:00Z",
      "a",
    ],
    [
      "nobody when the touch came later",
      [touch("a", "2026-03-01T10:00:00.001Z")],
      "2026-03-01T10:00:00Z",
      null,
    ],
    [
      "the oldest of two touches",
      [touch("new", "2026-03-10T10:00:00Z", "mads"), touch("old", "2026-03-05T10:00:00Z")],
      "2026-03-11T10:00:00Z",
      "old",
    ],
    [
      "the oldest touch that is still valid",
      [touch("expired", "2026-02-01T10:00:00Z", "mads"), touch("valid", "2026-03-05T10:00:00Z")],
      "2026-03-11T10:00:00Z",
      "valid",
    ],
    [
      "nobody who recommends themselves",
      [touch("own", "2026-03-05T10:00:00Z", "referred")],
      "2026-03-06T10:00:00Z",
      null,
    ],
  ])("%s", (_, touches, signedUpAt, id) => {
    const found = attributeSignUp({ touches, referredId: "referred", signedUpAt });
    expect(found?.id ?? null).toBe(id);
  });

  test("thirty times 24 hours, whatever the clocks in between do", () => {
    // The clocks of Berlin go forward on 29 March 2026.
    const touches = [touch("a", "2026-03-15T10:00:00Z")];
    const at = (signedUpAt: string) => attributeSignUp({ touches, referredId: "b", signedUpAt });
    expect(at("2026-04-14T09:59:59Z")).not.toBeNull();
    expect(at("2026-04-14T10:00:00Z")).toBeNull();
  });
});

describe("a recommendation is proved by", () => {
  const touchedAt = "2026-03-01T10:00:00Z";
  const order = (id: string, placedAt: string) => ({ id, placedAt });
  test.each([
    ["nothing without an order", [], null],
    ["an order at the instant of the touch", [order("a", touchedAt)], "a"],
    [
      "the first of several",
      [order("b", "2026-03-09T10:00:00Z"), order("a", "2026-03-03T10:00:00Z")],
      "a",
    ],
    [
      "nothing where the person was a customer before",
      [order("a", "2026-02-28T10:00:00Z"), order("b", "2026-03-03T10:00:00Z")],
      null,
    ],
  ])("%s", (_, orders, id) => {
    expect(convertingOrder({ touchedAt, orders })?.id ?? null).toBe(id);
  });
});
