import { describe, expect, test } from "vitest";
import { activationOf, expiryOf, graceUntil } from "./expiry.ts";

const at = (text: string) => Temporal.Instant.from(text);
const berlin = "Europe/Berlin";

describe("expiry", () => {
  test.each([
    // The last day is still usable; the first instant after it is what is stored.
    {
      from: "2026-01-31T11:00:00Z",
      months: 1,
      ends: "2026-02-28T23:00:00Z",
      why: "no 31 February",
    },
    { from: "2028-01-31T11:00:00Z", months: 1, ends: "2028-02-29T23:00:00Z", why: "leap year" },
    { from: "2024-02-29T11:00:00Z", months: 12, ends: "2025-02-28T23:00:00Z", why: "29 February" },
    { from: "2026-02-27T11:00:00Z", months: 1, ends: "2026-03-27T23:00:00Z", why: "winter time" },
    {
      from: "2026-02-28T11:00:00Z",
      months: 1,
      ends: "2026-03-28T23:00:00Z",
      why: "day before DST",
    },
    { from: "2026-03-01T11:00:00Z", months: 1, ends: "2026-04-01T22:00:00Z", why: "summer time" },
    { from: "2026-09-25T11:00:00Z", months: 1, ends: "2026-10-25T23:00:00Z", why: "25-hour day" },
    {
      from: "2026-01-30T23:30:00Z",
      months: 1,
      ends: "2026-02-28T23:00:00Z",
      why: "31st in Berlin",
    },
  ])("$from + $months month(s) ends at $ends: $why", ({ from, months, ends }) => {
    expect(expiryOf({ activatesAt: at(from), months, timeZone: berlin })?.toString()).toBe(ends);
  });

  test("does not happen where the programme has none", () => {
    expect(
      expiryOf({ activatesAt: at("2026-01-01T00:00:00Z"), months: null, timeZone: berlin }),
    ).toBeNull();
  });

  test("runs in the programme's zone, not in the server's", () => {
    const activatesAt = at("2026-06-30T20:00:00Z");
    const end = (timeZone: string) => expiryOf({ activatesAt, months: 1, timeZone })?.toString();
    expect(end("Pacific/Auckland")).toBe("2026-08-01T12:00:00Z");
    expect(end("America/New_York")).toBe("2026-07-31T04:00:00Z");
  });
});

describe("activation", () => {
  test.each([
    { paidAt: "2026-11-03T17:12:00Z", delayDays: 14, activates: "2026-11-16T23:00:00Z" },
    { paidAt: "2026-03-20T17:12:00Z", delayDays: 14, activates: "2026-04-02T22:00:00Z" },
    { paidAt: "2026-11-03T17:12:00Z", delayDays: 0, activates: "2026-11-03T18:00:00Z" },
  ])("$paidAt + $delayDays days → $activates", ({ paidAt, delayDays, activates }) => {
    const now = at(delayDays === 0 ? "2026-11-03T18:00:00Z" : paidAt);
    const result = activationOf({ paidAt: at(paidAt), delayDays, timeZone: berlin, now });
    expect(result.toString()).toBe(activates);
  });

  test("of a purchase claimed a year late is now, so that its expiry clock starts now", () => {
    const now = at("2027-05-01T10:00:00Z");
    const paidAt = at("2026-05-01T10:00:00Z");
    expect(activationOf({ paidAt, delayDays: 14, timeZone: berlin, now })).toEqual(now);
  });
});

test("the grace of returned points lasts through its last day", () => {
  const until = graceUntil({ now: at("2026-11-03T17:00:00Z"), graceDays: 14, timeZone: berlin });
  expect(until.toString()).toBe("2026-11-17T23:00:00Z");
});
