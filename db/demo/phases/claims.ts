import { database, inTransaction } from "#app/platform/db.server.ts";
import { addRewardDate } from "#app/rewards/commands/change-dates.server.ts";
import { moveDelivery } from "#app/rewards/commands/move-delivery.server.ts";
import { joinWaitingList } from "#app/rewards/commands/waiting-list.server.ts";
import { rewards } from "../content/rewards.ts";
import { actorOf, at, type World } from "../world.ts";
import { tryToClaim } from "./rewards.ts";

const streets = ["Norderstraße", "Holm", "Rote Straße", "Süderhofenden", "Friesische Straße"];
const parcels = 14;

/** Dates for the experiences, and what members claimed lately: parcels in every state, seats, files. */
export async function claimLately(world: World): Promise<void> {
  const members = await listMembersWithPoints();
  await takeSeats(world, members);
  await orderParcels(world, members.slice(12));
  for (const [index, key] of ["brew-book", "roasting-chamber", "badge-companion"].entries())
    for (const { memberId } of members.slice(index * 6, index * 6 + 6))
      await tryToClaim({ memberId, rewardId: world.rewardIds.get(key)!, now: at(world, 6) });
}

type Members = { memberId: string; displayName: string }[];

function listMembersWithPoints(): Promise<Members> {
  return database()
    .selectFrom("pointsBalance as balance")
    .innerJoin("member", "member.id", "balance.memberId")
    .select(["balance.memberId", "member.displayName"])
    .where("balance.available", ">=", 640)
    .where("member.role", "=", "member")
    .orderBy("balance.memberId")
    .limit(60)
    .execute();
}

async function orderParcels(world: World, members: Members): Promise<void> {
  const things = rewards.filter(({ kind }) => kind === "product");
  const by = actorOf(world, "ella");
  for (const [index, { memberId, displayName }] of members.slice(0, parcels).entries()) {
    const daysAgo = parcels - index;
    const redemptionId = await tryToClaim({
      memberId,
      rewardId: world.rewardIds.get(things[index % things.length]!.key)!,
      choice: {
        address: {
          name: displayName,
          street: `${streets[index % streets.length]} ${index * 3 + 2}`,
          postalCode: "24937",
          city: "Flensburg",
          country: "DE",
          note: "",
        },
      },
      now: at(world, daysAgo),
    });
    if (!redemptionId) continue;
    const states = (["packed", "sent", "received"] as const).slice(0, Math.floor(daysAgo / 4));
    for (const [step, to] of states.entries())
      await inTransaction((trx) =>
        moveDelivery(trx, {
          memberId,
          redemptionId,
          to,
          movedBy: by,
          ...(to === "sent" && { tracking: trackingOf(index) }),
          now: at(world, daysAgo - step - 1),
        }),
      );
  }
}

function trackingOf(index: number) {
  const trackingCode = `0034 0434 1612 ${String(index * 7919 + 1000).padStart(6, "0")}`;
  return { carrier: "DHL", trackingCode, trackingLink: null };
}

async function takeSeats(world: World, members: Members): Promise<void> {
  const by = actorOf(world, "ella");
  const now = at(world, 9);
  for (const { key, datesInDays = [], seats = 0, pricePoints } of rewards) {
    const rewardId = world.rewardIds.get(key)!;
    for (const [index, days] of datesInDays.entries()) {
      const startsAt = eveningIn(world, days);
      // The last date has few seats, so that the demo shows a full one with people who wait.
      const isSmall = index === 2;
      const dateId = await inTransaction((trx) =>
        addRewardDate(trx, {
          rewardId,
          startsAt,
          endsAt: startsAt.add({ hours: 2 }),
          seats: isSmall ? 4 : seats,
          by,
          now,
        }),
      );
      if (key !== "tasting-seat") continue;
      for (const { memberId } of members.slice(index * 4, index * 4 + 4))
        await tryToClaim({ memberId, rewardId, choice: { dateId }, now });
      if (!isSmall) continue;
      for (const { memberId } of members.slice(-2))
        await inTransaction((trx) =>
          joinWaitingList(trx, { memberId, dateId, pointsAgreed: pricePoints, now }),
        ).catch(() => {});
    }
  }
}

function eveningIn(world: World, days: number): Temporal.Instant {
  const today = world.now.toZonedDateTimeISO("Europe/Berlin").startOfDay();
  return today.add({ days, hours: 18 }).toInstant();
}
