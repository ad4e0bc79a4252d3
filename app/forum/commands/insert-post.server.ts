import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import type { PreparedText } from "./prepare-text.server.ts";
import { recordMentions } from "./record-mentions.server.ts";

/** Writes the row of a new post and whom it speaks to. The caller has locked the topic. */
export async function insertPost(
  trx: Transaction<Database>,
  {
    text,
    now,
    ...place
  }: {
    topicId: string;
    number: number;
    authorId: string;
    replyToPostId: string | null;
    requestKey: string;
    text: PreparedText;
    now: Temporal.Instant;
  },
): Promise<{ postId: string; mentionedMemberIds: string[] }> {
  const { id: postId } = await trx
    .insertInto("forumPost")
    .values({
      ...place,
      document: json(text.document) as never,
      html: text.html,
      plainText: text.plainText,
      createdAt: now.toString(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const memberIds = text.mentionedMemberIds;
  return { postId, mentionedMemberIds: await recordMentions(trx, { postId, memberIds, now }) };
}
