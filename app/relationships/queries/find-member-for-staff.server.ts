import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import { membersWithFigures } from "./members-with-figures.server.ts";

/** All that staff see at the side of a member's timeline, or undefined for a number nobody has. */
export async function findMemberForStaff(db: Reader, number: number) {
  return membersWithFigures(db)
    .leftJoin("memberTrust as trust", "trust.memberId", "member.id")
    .leftJoin("member as appointer", "appointer.id", "ambassador.appointedBy")
    .where("member.number", "=", number)
    .select((eb) => [
      "member.interests",
      "member.leavesAt",
      "member.externalId",
      "ambassador.appointedAt as ambassadorSince",
      "appointer.displayName as appointedByName",
      "trust.level as trustLevel",
      "trust.since as trustSince",
      sql<number>`coalesce(points_balance.pending, 0)`.as("pendingPoints"),
      sql<number>`coalesce(fan_score.confirmed_by, 0)`.as("confirmedBy"),
      eb
        .selectFrom("forumPost")
        .whereRef("authorId", "=", "member.id")
        .where("deletedAt", "is", null)
        .select((post) => post.fn.countAll<number>().as("count"))
        .as("posts"),
      eb
        .selectFrom("forumTopic")
        .innerJoin("forumPost", "forumPost.id", "forumTopic.acceptedPostId")
        .whereRef("forumPost.authorId", "=", "member.id")
        .select((topic) => topic.fn.countAll<number>().as("count"))
        .as("acceptedAnswers"),
      eb
        .selectFrom("moderationMeasure")
        .whereRef("moderationMeasure.memberId", "=", "member.id")
        .where("undoneAt", "is", null)
        .where("endedAt", "is", null)
        .select((measure) => measure.fn.countAll<number>().as("count"))
        .as("measures"),
      eb
        .selectFrom("flag")
        .whereRef("reporterId", "=", "member.id")
        .select((flag) => flag.fn.countAll<number>().as("count"))
        .as("reports"),
      eb
        .selectFrom("flag")
        .whereRef("reporterId", "=", "member.id")
        .where("outcome", "=", "upheld")
        .select((flag) => flag.fn.countAll<number>().as("count"))
        .as("upheldReports"),
    ])
    .executeTakeFirst();
}

export type MemberForStaff = NonNullable<Awaited<ReturnType<typeof findMemberForStaff>>>;

/** What the member's paid orders came to, less refunds, by currency. */
export async function listRevenueOfMember(
  db: Reader,
  memberId: string,
): Promise<{ currency: string; amountMinor: number }[]> {
  return db
    .selectFrom("shopOrder")
    .where("memberId", "=", memberId)
    .where("paidAt", "is not", null)
    .groupBy("currency")
    .orderBy("currency")
    .select(["currency", sql<number>`sum(total_minor - refunded_minor)::bigint`.as("amountMinor")])
    .limit(10)
    .execute();
}
