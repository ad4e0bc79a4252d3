import type { Reader } from "#app/platform/db.server.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";
import { readCheckInCode } from "../rules/check-in-code.ts";
import type { RewardTexts } from "../rules/reward.types.ts";

/** Dates that are not long over, the next first, with how many have a seat and how many are there. */
export async function listCheckInDates(
  db: Reader,
  { id, now, limit = 50 }: { id?: string; now: Temporal.Instant; limit?: number },
) {
  const rows = await db
    .selectFrom("rewardDate as date")
    .innerJoin("reward", "reward.id", "date.rewardId")
    .select(["date.id", "date.startsAt", "date.endsAt", "date.seatsTotal", "reward.texts"])
    .select((eb) =>
      eb
        .selectFrom("rewardSeat as seat")
        .whereRef("seat.dateId", "=", "date.id")
        .where("seat.givenBackAt", "is", null)
        .select((inner) => [inner.fn.countAll<number>().as("taken")])
        .as("taken"),
    )
    .select((eb) =>
      eb
        .selectFrom("rewardSeat as seat")
        .whereRef("seat.dateId", "=", "date.id")
        .where("seat.givenBackAt", "is", null)
        .where("seat.checkedInAt", "is not", null)
        .select((inner) => inner.fn.countAll<number>().as("there"))
        .as("there"),
    )
    .where("date.calledOffAt", "is", null)
    .$if(id !== undefined, (query) => query.where("date.id", "=", id!))
    .$if(id === undefined, (query) =>
      query.where("date.endsAt", ">", now.subtract({ hours: 24 }).toString()),
    )
    .orderBy("date.startsAt")
    .orderBy("date.id")
    .limit(limit)
    .execute();
  return rows.map(({ texts, taken, there, ...row }) => ({
    ...row,
    taken: taken ?? 0,
    there: there ?? 0,
    texts: texts as unknown as RewardTexts,
  }));
}

/** Who has a seat on a date, by name, and who waits for one, in their order. */
export async function listGuestsOfDate(db: Reader, dateId: string) {
  const seats = await db
    .selectFrom("rewardSeat as seat")
    .innerJoin("member", "member.id", "seat.memberId")
    .select(["seat.redemptionId", "seat.checkedInAt", "member.displayName", "member.number"])
    .where("seat.dateId", "=", dateId)
    .where("seat.givenBackAt", "is", null)
    .orderBy("member.displayName")
    .orderBy("seat.redemptionId")
    .limit(1_000)
    .execute();
  const waiting = await db
    .selectFrom("rewardWaiting as waiting")
    .innerJoin("member", "member.id", "waiting.memberId")
    .select(["waiting.id", "waiting.joinedAt", "member.displayName", "member.number"])
    .where("waiting.dateId", "=", dateId)
    .where("waiting.leftAt", "is", null)
    .where("waiting.redemptionId", "is", null)
    .orderBy("waiting.joinedAt")
    .orderBy("waiting.id")
    .limit(1_000)
    .execute();
  return { seats, waiting };
}

/** The date that a code is for; undefined for what is no code of a seat that stands. */
export async function findDateOfCode(db: Reader, typed: string): Promise<string | undefined> {
  const code = readCheckInCode(typed);
  if (!code) return undefined;
  const seat = await db
    .selectFrom("rewardSeat")
    .select("dateId")
    .where("checkInHash", "=", keyedHash("check-in", code))
    .where("givenBackAt", "is", null)
    .executeTakeFirst();
  return seat?.dateId;
}
