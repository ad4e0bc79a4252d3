import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database } from "#app/platform/db.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { type Claim, claimReward } from "#app/rewards/commands/claim-reward.server.ts";
import { findReward } from "#app/rewards/queries/find-reward.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { createPublishedReward } from "#tests/factories/reward.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");
const pieces = 7;
const buyers = 400;

test("400 members want one of 7 pieces at once: 7 get one, nobody else pays", async () => {
  const reward = await createPublishedReward({ stock: pieces });
  const members: string[] = [];
  for (let n = 0; n < buyers; n++) {
    const { id } = await createMember();
    await giveEarnedPoints({ memberId: id, points: 300, now });
    members.push(id);
  }
  const results = await Promise.allSettled(
    members.map((memberId) =>
      untilAnswered({ memberId, rewardId: reward.id, requestKey: randomUUID(), now }),
    ),
  );
  const refusals = results.flatMap((each) =>
    each.status === "rejected" ? [each.reason.code] : [],
  );
  expect(refusals).toHaveLength(buyers - pieces);
  expect(new Set(refusals)).toEqual(new Set(["reward-sold-out"]));
  expect((await findReward(database(), { id: reward.id }))?.stockLeft).toBe(0);
  const rows = await database()
    .selectFrom("pointsBalance")
    .select((eb) => ["available", eb.fn.countAll<number>().as("members")])
    .where("memberId", "in", members)
    .groupBy("available")
    .orderBy("available")
    .execute();
  expect(rows).toEqual([
    { available: 50, members: pieces },
    { available: 300, members: buyers - pieces },
  ]);
  const redemptions = await database()
    .selectFrom("rewardRedemption")
    .select("state")
    .where("rewardId", "=", reward.id)
    .execute();
  expect(redemptions).toEqual(Array.from({ length: pieces }, () => ({ state: "captured" })));
  expect(await verifyLedger(database())).toEqual([]);
});

/** Whoever is turned away because every connection is taken asks again, with the same key. */
async function untilAnswered(claim: Claim): Promise<unknown> {
  for (;;) {
    try {
      return await claimReward(claim);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes("timeout exceeded")) throw error;
    }
  }
}
