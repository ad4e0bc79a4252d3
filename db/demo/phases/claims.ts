import { database, inTransaction } from "#app/platform/db.server.ts";
import { addRewardDate } from "#app/rewards/commands/change-dates.server.ts";
import { moveDelivery } from "#app/rewards/commands/move-delivery.server.ts";
import { joinWaitingList } from "#app/rewards/commands/waiting-list.server.ts";
import { rewards } from "../content/rewards.ts";
import { actorOf, at, type World } from "../world.ts";
import { tryToClaim } from "./rewards.ts";

const streets = ["Norderstraße", "Holm", "Rote Straße", "Süderhofenden", "Friesische Straße"];
const parcels = 14;
const seatPrice = 640;
const things = rewards.filter(({ kind }) => kind === "product");
const cheapestThing = Math.min(...things.map(({ pricePoints }) => pricePoints));

/** Dates for the experiences, and what members claimed lately: parcels in every state, seats, files. */
export async function claimLately(world: World): Promise<void> {
  const members = await listMembersWithPoints(seatPrice);
  await takeSeats(world, members);
  await orderParcels(world, await listMembersWithPoints(cheapestThing));
  for (const [index, key] of ["brew-book", "roasting-chamber", "badge-companion"].entries())
    for (const { memberId } of members.slice(index * 6, index * 6 + 6))
      await tryToClaim({ memberId, rewardId: world.rewardIds.get(key)!, now: at(world, 6) });
}

type Members = { memberId: string; displayName: string; available: number }[];

function listMembersWithPoints(least: number): Promise<Members> {
  return database()
    .selectFrom("pointsBalance as balance")
    .innerJoin("member", "member.id", "balance.memberId")
    .select(["balance.memberId", "member.displayName", "balance.available"])
    .where("balance.available", ">=", least)
    .where("member.role", "=", "member")
    .orderBy("balance.memberId")
    .limit(60)
    .execute();
}

async function orderParcels(world: World, members: Members): Promise<void> {
  const by = actorOf(world, "ella");
  for (const [index, { memberId, displayName, available }] of members.entries()) {
    if (index === parcels) break;
    const daysAgo = parcels - index;
    const affordable = things.filter(({ pricePoints }) => pricePoints <= available);
    const redemptionId = await tryToClaim({
      memberId,
      rewardId: world.rewardIds.get(affordable[index % affordable.length]!.key)!,
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
  for (const { key, datesInDays = [], seats = 0, pricePoints, takesPlace } of rewards) {
    const rewardId = world.rewardIds.get(key)!;
    for (const [index, days] of datesInDays.entries()) {
      const startsAt = dayFrom(world, days, takesPlace ?? { weekday: 5, hour: 18 });
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

/** The first such day of the week from so many days ahead. */
function dayFrom(
  world: World,
  days: number,
  { weekday, hour }: { weekday: number; hour: number },
): Temporal.Instant {
  const first = world.now.toZonedDateTimeISO("Europe/Berlin").startOfDay().add({ days });
  return first.add({ days: (weekday - first.dayOfWeek + 7) % 7, hours: hour }).toInstant();
}
