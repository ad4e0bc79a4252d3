import { inTransaction } from "#app/platform/db.server.ts";
import { grantPoints } from "#app/points/commands/grant-points.server.ts";
import { grantReward } from "#app/rewards/commands/grant-reward.server.ts";
import { grants } from "../content/grants.ts";
import { actorOf, at, memberIdOf, type World } from "../world.ts";

/** Points and rewards that staff gave as a thank-you, with the words the member reads. */
export async function grantThanks(world: World): Promise<void> {
  for (const [index, grant] of grants.entries()) {
    const common = {
      memberId: memberIdOf(world, grant.member),
      reason: grant.reason,
      grantedBy: actorOf(world, grant.by),
      requestKey: `demo:grant:${index}`,
      now: at(world, grant.daysAgo, 700),
    };
    await inTransaction(async (trx) => {
      if (grant.kind === "points") await grantPoints(trx, { ...common, points: grant.points });
      else
        await grantReward(trx, {
          ...common,
          rewardId: world.rewardIds.get(grant.reward)!,
          // Some are worth more than one person may give.
          approvedBy: actorOf(world, grant.by === "henrike" ? "ella" : "henrike"),
        });
    });
  }
}
