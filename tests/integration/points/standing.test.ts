import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import {
  recordStanding,
  recordStandingLevels,
  recordStandings,
} from "#app/points/commands/record-standing.server.ts";
import { findStandingAt, listStandingLevels } from "#app/points/queries/find-standing.server.ts";
import { createMember } from "#tests/factories/member.ts";

const instant = (text: string) => Temporal.Instant.from(text);
const silver = {
  id: randomUUID(),
  name: { de: "Silber", en: "Silver" },
  rank: 1,
  multiplier: 1.25,
  retiredAt: null,
};
const gold = { ...silver, id: randomUUID(), name: { de: "Gold", en: "Gold" }, rank: 2 };

test("a member's standing is the one of the moment that is asked for", async () => {
  const { id: memberId } = await createMember();
  await inTransaction(async (trx) => {
    await recordStandingLevels(trx, [silver, gold]);
    await recordStandings(trx, [
      { memberId, levelId: silver.id, since: instant("2026-03-01T00:00:00Z") },
      { memberId, levelId: gold.id, since: instant("2026-06-01T00:00:00Z") },
    ]);
    await recordStanding(trx, { memberId, levelId: null, since: instant("2026-09-01T00:00:00Z") });
  });
  const at = (text: string) => findStandingAt(database(), { memberId, at: instant(text) });
  expect(await at("2026-02-28T23:59:59Z")).toBeNull();
  expect(await at("2026-03-01T00:00:00Z")).toEqual({
    levelId: silver.id,
    rank: 1,
    multiplier: 1.25,
  });
  expect((await at("2026-08-31T00:00:00Z"))?.levelId).toBe(gold.id);
  expect(await at("2026-09-01T00:00:00Z")).toBeNull();
});

test("a level that is said again is changed, one that is not named stays", async () => {
  await inTransaction((trx) => recordStandingLevels(trx, [silver, gold]));
  await inTransaction((trx) =>
    recordStandingLevels(trx, [{ ...gold, multiplier: 1.5, retiredAt: "2026-10-01T00:00:00Z" }]),
  );
  const levels = await listStandingLevels(database());
  expect(levels.map(({ id, multiplier, retiredAt }) => ({ id, multiplier, retiredAt }))).toEqual([
    { id: silver.id, multiplier: 1.25, retiredAt: null },
    { id: gold.id, multiplier: 1.5, retiredAt: "2026-10-01T00:00:00Z" },
  ]);
});
