import { inTransaction } from "#app/platform/db.server.ts";
import { grantPoints } from "#app/points/commands/grant-points.server.ts";
import { giveAddress } from "#app/rewards/commands/give-address.server.ts";
import { grantReward } from "#app/rewards/commands/grant-reward.server.ts";
import { moveDelivery } from "#app/rewards/commands/move-delivery.server.ts";
import { grants } from "../content/grants.ts";
import type { Grant } from "../content/types.ts";
import { actorOf, at, memberIdOf, personOf, type World } from "../world.ts";

/**
 * Points and rewards that staff gave as a thank-you, with the words the member reads. Parcels whose
 * member said where to have arrived; the others wait for their address.
 */
export async function grantThanks(world: World): Promise<void> {
  for (const [index, grant] of grants.entries()) {
    const common = {
      memberId: memberIdOf(world, grant.member),
      reason: grant.reason,
      grantedBy: actorOf(world, grant.by),
      requestKey: `demo:grant:${index}`,
      now: at(world, grant.daysAgo, 700),
    };
    if (grant.kind === "points")
      await inTransaction((trx) => grantPoints(trx, { ...common, points: grant.points }));
    else {
      const { redemptionId } = await inTransaction((trx) =>
        grantReward(trx, {
          ...common,
          rewardId: world.rewardIds.get(grant.reward)!,
          // Some are worth more than one person may give.
          approvedBy: actorOf(world, grant.by === "henrike" ? "ella" : "henrike"),
        }),
      );
      if (grant.sentTo) await sendGift(world, { grant, sentTo: grant.sentTo, redemptionId });
    }
  }
}

async function sendGift(
  world: World,
  {
    grant: { member, by, daysAgo },
    sentTo,
    redemptionId,
  }: {
    grant: Grant;
    sentTo: { street: string; postalCode: string };
    redemptionId: string;
  },
): Promise<void> {
  const { firstName, lastName, town: city } = personOf(world, member);
  const address = { name: `${firstName} ${lastName}`, ...sentTo, city, country: "DE", note: "" };
  const parcel = { memberId: memberIdOf(world, member), redemptionId };
  const movedBy = actorOf(world, by);
  await inTransaction(async (trx) => {
    await giveAddress(trx, { ...parcel, address, now: at(world, daysAgo - 1) });
    for (const [day, to] of (["packed", "sent", "received"] as const).entries())
      await moveDelivery(trx, { ...parcel, to, movedBy, now: at(world, daysAgo - 2 - day) });
  });
}
