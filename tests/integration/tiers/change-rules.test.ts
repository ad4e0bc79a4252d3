import { beforeEach, describe, expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { draftTierProgramme } from "#app/tiers/commands/draft-tier-programme.server.ts";
import { reviewTier } from "#app/tiers/commands/review-tier.server.ts";
import { rollOutTiers } from "#app/tiers/commands/roll-out-tiers.server.ts";
import { saveTierDraft } from "#app/tiers/commands/save-tier-programme.server.ts";
import { findTierProgramme } from "#app/tiers/queries/find-tier-programme.server.ts";
import { bases, periods } from "#app/tiers/rules/programme.ts";
import type { TierDefinition } from "#app/tiers/rules/tier-form.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { findMembership, installTiers, tierDefinition, tierLevel } from "#tests/factories/tiers.ts";

const at = (text: string) => Temporal.Instant.from(text);
const now = at("2026-11-03T10:00:00Z");
const levels = [tierLevel(1, 100), tierLevel(2, 500), tierLevel(3, 1_000)];
let by: { id: string; name: string };

beforeEach(async () => {
  const { id, displayName: name } = await createMember({ role: "manager" });
  by = { id, name };
});

const tryOut = (definition: TierDefinition) => draftTierProgramme({ definition, by, now });
const save = (draftId: string) => inTransaction((trx) => saveTierDraft(trx, { draftId, by, now }));

/** Members with so many points each, spread over two years and placed by the programme. */
async function createMembers(points: readonly number[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, count] of points.entries()) {
    const joinedAt = ["2024-02-29T12:00:00Z", "2025-05-10T22:30:00Z", "2025-11-03T23:30:00Z"];
    const { id: memberId } = await createMember({ joinedAt: joinedAt[index % 3]! });
    const earlier = at(["2026-06-01T10:00:00Z", "2025-12-31T23:30:00Z"][index % 2]!);
    if (count > 0) await giveEarnedPoints({ memberId, points: Math.ceil(count / 2), now: earlier });
    if (count > 1) await giveEarnedPoints({ memberId, points: Math.floor(count / 2), now });
    await inTransaction((trx) => reviewTier(trx, { memberId, now }));
    ids.push(memberId);
  }
  return ids;
}

async function levelsOfAll(): Promise<Map<string, string | null>> {
  const rows = await database()
    .selectFrom("tierMembership")
    .select(["memberId", "levelId"])
    .execute();
  return new Map(rows.map(({ memberId, levelId }) => [memberId, levelId]));
}

describe("trying out", () => {
  test("the rules that hold moves nobody, whatever has happened to the members", async () => {
    await installTiers(tierDefinition({ levels }), now);
    await createMembers([0, 1, 99, 100, 130, 480, 500, 760, 999, 1_000, 4_000]);
    const { outcome } = await tryOut(tierDefinition({ levels, protects: false }));
    expect(outcome).toMatchObject({ up: 0, down: 0 });
  });

  test("says who would go where, and changes nothing", async () => {
    await installTiers(tierDefinition({ levels }), now);
    const [, easy, , hard] = await createMembers([50, 480, 700, 1_050]);
    const before = await levelsOfAll();
    const changed = levels.map((level, index) => ({
      ...level,
      threshold: [100, 400, 1_100][index]!,
    }));
    const { draftId, outcome } = await tryOut(tierDefinition({ levels: changed, protects: false }));
    const listed = await database()
      .selectFrom("tierDraftMove")
      .select((eb) => ["direction", eb.fn.countAll<number>().as("members")])
      .where("draftId", "=", draftId)
      .groupBy("direction")
      .execute();
    expect(
      Object.fromEntries(listed.map(({ direction, members }) => [direction, members])),
    ).toEqual({
      up: outcome.up,
      down: outcome.down,
    });
    const moves = await database()
      .selectFrom("tierDraftMove")
      .select(["memberId", "direction", "fromLevel", "toLevel", "amount"])
      .where("draftId", "=", draftId)
      .where("memberId", "in", [easy!, hard!])
      .orderBy("position")
      .execute();
    const [bronze, silver, gold] = levels.map(({ id }) => id);
    expect(moves).toEqual([
      { memberId: hard, direction: "down", fromLevel: gold, toLevel: silver, amount: 1_050 },
      { memberId: easy, direction: "up", fromLevel: bronze, toLevel: silver, amount: 480 },
    ]);
    expect(await levelsOfAll()).toEqual(before);
  });

  test("with protection moves nobody down", async () => {
    await installTiers(tierDefinition({ levels }), now);
    await createMembers([600, 1_050]);
    const harder = levels.map((level) => ({ ...level, threshold: level.threshold * 3 }));
    expect((await tryOut(tierDefinition({ levels: harder }))).outcome).toMatchObject({ down: 0 });
  });

  test.each(
    bases.flatMap((basis) =>
      periods.flatMap((period) => [true, false].map((protects) => ({ basis, period, protects }))),
    ),
  )("comes to what saving does: $basis, $period, protects $protects", async (rules) => {
    await installTiers(tierDefinition({ levels }), now);
    const ids = await createMembers([
      0, 1, 60, 150, 250, 480, 520, 900, 1_000, 1_900, 2_600, 3_100,
    ]);
    // One level is gone, one is new, one is harder and one easier.
    const changed = [
      tierLevel(1, 0),
      { ...levels[0]!, rank: 2, threshold: 240 },
      { ...levels[2]!, rank: 3, threshold: 900 },
    ];
    const { draftId, outcome } = await tryOut(tierDefinition({ ...rules, levels: changed }));
    const expected = new Map(
      (
        await database()
          .selectFrom("tierDraftMove")
          .select(["memberId", "toLevel"])
          .where("draftId", "=", draftId)
          .execute()
      ).map(({ memberId, toLevel }) => [memberId, toLevel]),
    );
    const before = await levelsOfAll();
    const { version } = await save(draftId);
    await rollOutTiers({ version, now, membersPerBatch: 5 });
    const after = await levelsOfAll();
    for (const id of ids)
      expect(after.get(id)).toBe(expected.has(id) ? expected.get(id) : before.get(id));
    const rollout = await database()
      .selectFrom("tierRollout")
      .selectAll()
      .where("version", "=", version)
      .executeTakeFirstOrThrow();
    expect(rollout).toMatchObject({ movedUp: outcome.up, movedDown: outcome.down });
    expect(rollout.membersDone).toBe(rollout.membersTotal);
  });
});

describe("saving", () => {
  test("tells the members it moves that the rules changed", async () => {
    await installTiers(tierDefinition({ levels }), now);
    const [memberId] = await createMembers([480]);
    const easier = levels.map((level) => ({ ...level, threshold: level.threshold / 2 }));
    const { draftId } = await tryOut(tierDefinition({ levels: easier }));
    const { version } = await save(draftId);
    await rollOutTiers({ version, now });
    expect(await findMembership(memberId!)).toMatchObject({ levelId: levels[1]!.id });
    const last = await database()
      .selectFrom("tierChange")
      .select(["cause", "direction", "facts"])
      .where("memberId", "=", memberId!)
      .orderBy("position", "desc")
      .executeTakeFirstOrThrow();
    expect(last).toMatchObject({
      cause: "rules-changed",
      direction: "up",
      facts: { amount: 480, threshold: 250 },
    });
  });

  test("twice makes one version; other rules saved meanwhile refuse it", async () => {
    await installTiers(tierDefinition({ levels }), now);
    const [first, second] = [
      await tryOut(tierDefinition({ levels })),
      await tryOut(tierDefinition({ levels })),
    ];
    const { version } = await save(first.draftId);
    expect(await save(first.draftId)).toEqual({ version });
    await expect(save(second.draftId)).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect((await findTierProgramme(database()))?.version).toBe(version);
  });

  test("an interrupted roll-out goes on where it stopped, and two workers move each member once", async () => {
    await installTiers(tierDefinition({ levels }), now);
    const ids = await createMembers([480, 480, 480, 480, 480, 480]);
    const easier = levels.map((level) => ({ ...level, threshold: level.threshold / 2 }));
    const { draftId } = await tryOut(tierDefinition({ levels: easier }));
    const { version } = await save(draftId);
    await Promise.all([
      rollOutTiers({ version, now, membersPerBatch: 2 }),
      rollOutTiers({ version, now, membersPerBatch: 3 }),
      ...ids.map((memberId) => inTransaction((trx) => reviewTier(trx, { memberId, now }))),
    ]);
    await rollOutTiers({ version, now });
    const { count } = await database()
      .selectFrom("tierChange")
      .where("memberId", "in", ids)
      .where("programmeVersion", "=", version)
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    expect(count).toBe(ids.length);
  });
});
