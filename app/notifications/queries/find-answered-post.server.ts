import { readableTopics } from "#app/forum/queries/readable-categories.server.ts";
import type { Reader } from "#app/platform/db.server.ts";
import type { ReplyTarget } from "../reply-address.server.ts";

/**
 * The post that a mail answers, where it stands now, and the member who answers; undefined where one
 * of them is gone. Of a topic that the member may not read now nothing but its number is given.
 */
export async function findAnsweredPost(db: Reader, { postId, memberNumber }: ReplyTarget) {
  const member = await db
    .selectFrom("member")
    .select(["id", "email"])
    .where("number", "=", memberNumber)
    .where("closedAt", "is", null)
    .where("leavesAt", "is", null)
    .where("emailConfirmedAt", "is not", null)
    .executeTakeFirst();
  if (!member?.email) return undefined;
  const post = await db
    .selectFrom("forumPost")
    .innerJoin("forumTopic", "forumTopic.id", "forumPost.topicId")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .select(["forumPost.number as postNumber", "forumTopic.number as topicNumber"])
    .select((eb) =>
      eb
        .case()
        .when(readableTopics(db, { memberId: member.id, isStaff: false }))
        .then(eb.ref("forumTopic.title"))
        .end()
        .as("topicTitle"),
    )
    .where("forumPost.id", "=", postId)
    .executeTakeFirst();
  return post && { ...post, postId, memberId: member.id, email: member.email };
}

export type AnsweredPost = NonNullable<Awaited<ReturnType<typeof findAnsweredPost>>>;

/** How many mails of a member were refused since then. */
export async function countRefusals(
  db: Reader,
  memberId: string,
  since: Temporal.Instant,
): Promise<number> {
  const { count } = await db
    .selectFrom("inboundMail")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("memberId", "=", memberId)
    .where("outcome", "=", "refused")
    .where("receivedAt", ">", since.toString())
    .executeTakeFirstOrThrow();
  return count;
}
