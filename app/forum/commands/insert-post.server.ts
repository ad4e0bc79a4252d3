import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import type { HoldReason } from "../rules/hold-reasons.ts";
import { textHash } from "./find-hold-reasons.server.ts";
import type { PreparedText } from "./prepare-text.server.ts";
import { recordMentions } from "./record-mentions.server.ts";

/**
 * Writes the row of a new post and whom it speaks to; one that is held speaks to nobody yet. The
 * caller has locked the topic.
 */
export async function insertPost(
  trx: Transaction<Database>,
  {
    text,
    holdReasons,
    now,
    ...place
  }: {
    topicId: string;
    number: number;
    authorId: string;
    replyToPostId: string | null;
    requestKey: string;
    text: PreparedText;
    /** Not empty where it waits for review. */
    holdReasons: readonly HoldReason[];
    now: Temporal.Instant;
  },
): Promise<{ postId: string; mentionedMemberIds: string[] }> {
  const isHeld = holdReasons.length > 0;
  const { id: postId } = await trx
    .insertInto("forumPost")
    .values({
      ...place,
      document: json(text.document) as never,
      html: text.html,
      plainText: text.plainText,
      textHash: textHash(text.plainText),
      createdAt: now.toString(),
      ...(isHeld && {
        heldAt: now.toString(),
        hiddenAt: now.toString(),
        holdReasons: json(holdReasons) as never,
      }),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const memberIds = isHeld ? [] : text.mentionedMemberIds;
  return { postId, mentionedMemberIds: await recordMentions(trx, { postId, memberIds, now }) };
}
