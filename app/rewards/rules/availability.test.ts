import { describe, expect, test } from "vitest";
import { byReach, type Claimer, type Obstacle, obstaclesToClaim } from "./availability.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");
const reward = {
  pointsPrice: 250,
  stockLeft: null,
  memberLimit: null,
  startsAt: null,
  endsAt: null,
  fromTierLevelId: null,
  segmentId: null,
  forAmbassadors: false,
  fromPhase: null,
};
const name = { de: "Kompass", en: "Compass" };
const tier = { rank: 0, earlyAccessDays: 0, levels: [{ id: "compass", rank: 2, name }] };
const nobody: Claimer = { tier, segmentIds: [], isAmbassador: false, phase: null };
const as = (change: Partial<Claimer>) => ({ claimer: { ...nobody, ...change } });
const onRank = (rank: number) => as({ tier: { ...tier, rank } });
const later = now.add({ seconds: 1 }).toString();

describe("what keeps a member from a reward", () => {
  test.each([
    ["nothing", {}, { claims: 9, points: 250 }, []],
    ["one missing point", {}, { points: 249 }, ["points-missing"]],
    ["an empty shelf", { stockLeft: 0 }, {}, ["sold-out"]],
    ["nothing with the last piece", { stockLeft: 1 }, {}, []],
    ["the limit", { memberLimit: 2 }, { claims: 2 }, ["limit-reached"]],
    ["nothing below the limit", { memberLimit: 2 }, { claims: 1 }, []],
    ["a start to come", { startsAt: later }, {}, ["not-started"]],
    ["nothing at the start", { startsAt: now.toString() }, {}, []],
    ["the end", { endsAt: now.toString() }, {}, ["ended"]],
    ["a level below", { fromTierLevelId: "compass" }, onRank(1), ["tier-missing"]],
    ["nothing on the level", { fromTierLevelId: "compass" }, onRank(2), []],
    ["nothing above it", { fromTierLevelId: "compass" }, onRank(3), []],
    ["a segment", { segmentId: "s" }, {}, ["segment-missing"]],
    ["nothing in the segment", { segmentId: "s" }, as({ segmentIds: ["s"] }), []],
    ["being no ambassador", { forAmbassadors: true }, {}, ["ambassadors-only"]],
    ["nothing for an ambassador", { forAmbassadors: true }, as({ isAmbassador: true }), []],
    ["an unknown phase", { fromPhase: "knowing" }, {}, ["phase-missing"]],
    [
      "an earlier phase",
      { fromPhase: "partnership" },
      as({ phase: "building" }),
      ["phase-missing"],
    ],
    ["nothing in a later phase", { fromPhase: "knowing" }, as({ phase: "building" }), []],
    ["nothing for a level that is gone", { fromTierLevelId: "gone" }, {}, []],
    [
      "nothing with a head start",
      { startsAt: later },
      as({ tier: { ...tier, earlyAccessDays: 1 } }),
      [],
    ],
    ["nothing just before the end", { endsAt: later }, {}, []],
    [
      "several things",
      { stockLeft: 0, endsAt: now.toString() },
      { points: 0 },
      ["ended", "sold-out", "points-missing"],
    ],
  ])("%s", (_name, change, member, codes) => {
    const obstacles = obstaclesToClaim({
      reward: { ...reward, ...change },
      claims: 0,
      points: 1000,
      claimer: nobody,
      ...member,
      now,
    });
    expect(obstacles.map(({ code }) => code)).toEqual(codes);
  });

  test("what is within reach comes first, then what is nearest, then what cannot be had", () => {
    const offered = (name: string, obstacles: Obstacle[]) => ({ name, pointsPrice: 1, obstacles });
    const sorted = byReach([
      offered("far", [{ code: "points-missing", missing: 500 }]),
      offered("gone", [{ code: "sold-out" }, { code: "points-missing", missing: 1 }]),
      offered("near", [{ code: "points-missing", missing: 20 }]),
      offered("now", []),
    ]);
    expect(sorted.map(({ name }) => name)).toEqual(["now", "near", "far", "gone"]);
  });
});
