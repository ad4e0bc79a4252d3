import { expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { reviewTier } from "#app/tiers/commands/review-tier.server.ts";
import { findLevelOfMember } from "#app/tiers/queries/find-level-of-member.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { installTiers, tierDefinition, tierLevel } from "#tests/factories/tiers.ts";

const now = Temporal.Instant.from("2026-11-03T10:00:00Z");

test("others see the level a member reached, and none that everybody has", async () => {
  const levels = [tierLevel(1, 0), tierLevel(2, 500, { icon: "compass" })];
  await installTiers(tierDefinition({ levels }), Temporal.Instant.from("2026-01-10T10:00:00Z"));
  const { id: memberId } = await createMember();
  const review = () => inTransaction((trx) => reviewTier(trx, { memberId, now }));
  await review();
  expect(await findLevelOfMember(database(), memberId)).toBeNull();
  await giveEarnedPoints({ memberId, points: 520, now });
  await review();
  expect(await findLevelOfMember(database(), memberId)).toEqual({
    name: { de: "Silber", en: "Silber" },
    look: "silver",
    icon: "compass",
  });
});
