import { expect, test } from "vitest";
import { campaignWindows } from "./campaign-windows.ts";

const now = Temporal.Instant.from("2026-11-20T12:00:00Z");
const windows = (campaign: Parameters<typeof campaignWindows>[0]) => {
  const found = campaignWindows(campaign, { now, timeZone: "Europe/Berlin" });
  return found && [found.before.from, found.during.from, found.during.until].map(String);
};

test("a campaign that is over is compared with as long right before it", () => {
  const days = { from: "2026-11-02", through: "2026-11-08" };
  expect(windows({ days, madeAt: "2026-10-20T08:00:00Z", endedAt: null })).toEqual([
    "2026-10-25T23:00:00Z",
    "2026-11-01T23:00:00Z",
    "2026-11-08T23:00:00Z",
  ]);
});

test("one that runs is counted up to now, one that was ended up to its end", () => {
  const madeAt = "2026-11-18T12:00:00Z";
  expect(windows({ days: {}, madeAt, endedAt: null })?.[2]).toBe("2026-11-20T12:00:00Z");
  expect(windows({ days: {}, madeAt, endedAt: "2026-11-19T12:00:00Z" })).toEqual([
    "2026-11-17T12:00:00Z",
    madeAt,
    "2026-11-19T12:00:00Z",
  ]);
});

test("one that has not begun has no result", () => {
  const days = { from: "2026-12-01" };
  expect(windows({ days, madeAt: "2026-11-18T12:00:00Z", endedAt: null })).toBeNull();
});
