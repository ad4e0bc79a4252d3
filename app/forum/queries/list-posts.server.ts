import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { type HoldReason, type HoldRule, isUnpublished } from "../rules/hold-reasons.ts";
import { undoHours } from "../rules/post-edit.ts";

/** So much of the post that another one answers is shown with the answer. */
const contextLength = 280;

/**
 * Posts of a topic from a number on, as the viewer may read them: what was deleted or hidden comes
 * without its text, except to its author and staff.
 */
export async function listPosts(
  db: Reader,
  {
    topicNumber,
    viewer,
    from,
    limit,
  }: { topicNumber: number; viewer: ForumViewer; from: number; limit: number },
) {
  const rows = await selectPosts(db, viewer)
    .where("post.topicId", "=", (eb) =>
      eb.selectFrom("forumTopic").select("id").where("number", "=", topicNumber),
    )
    .where("post.number", ">=", from)
    .where("post.number", "<", from + limit)
    .orderBy("post.number")
    .execute();
  return rows.map((row) => readPost(row, viewer));
}

export type PagedPost = Awaited<ReturnType<typeof listPosts>>[number];

/**
 * What waits in a topic for its review, for its author and staff; and what was refused there, for
 * its author.
 */
export async function listHeldPosts(
  db: Reader,
  { topicId, viewer }: { topicId: string; viewer: ForumViewer & { memberId: string } },
) {
  const rows = await selectPosts(db, viewer)
    .where("post.topicId", "=", topicId)
    .where("post.number", "<", 0)
    .where((eb) =>
      eb.or([
        eb("post.authorId", "=", viewer.memberId),
        eb(eb.val(viewer.isStaff), "=", true).and("post.hideReason", "is", null),
      ]),
    )
    .orderBy("post.number", "desc")
    .limit(50)
    .execute();
  return rows.map((row) => readPost(row, viewer));
}

/** What a post answers is shown only out of the same topic: it may have moved to where not everybody reads. */
function selectPosts(db: Reader, { memberId, isStaff }: ForumViewer) {
  return db
    .selectFrom("forumPost as post")
    .innerJoin("member as author", "author.id", "post.authorId")
    .leftJoin("forumPost as target", (join) =>
      join
        .onRef("target.id", "=", "post.replyToPostId")
        .onRef("target.topicId", "=", "post.topicId"),
    )
    .leftJoin("member as targetAuthor", "targetAuthor.id", "target.authorId")
    .leftJoin("forumBookmark as bookmark", (join) =>
      join.onRef("bookmark.postId", "=", "post.id").on("bookmark.memberId", "=", memberId),
    )
    .select([
      "post.id",
      "post.number",
      "post.revision",
      "post.createdAt",
      "post.editedAt",
      "post.likeCount",
      "post.deletedAt",
      "post.deletedBy",
      "post.deleteReason",
      "post.hiddenAt",
      "post.hideReason",
      "post.heldAt",
      "post.releasedAt",
      "post.holdReasons",
      "post.authorId",
      "author.number as authorNumber",
      "author.displayName as authorName",
      "author.avatarFileId as authorAvatarFileId",
      "author.role as authorRole",
      "target.number as replyToNumber",
      "targetAuthor.displayName as replyToName",
      "post.wikiSince",
      "post.purgedAt",
      "post.reactionCounts",
      "bookmark.id as bookmarkId",
    ])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom("memberIgnore")
            .select("memberIgnore.memberId")
            .where("memberIgnore.memberId", "=", memberId)
            .whereRef("memberIgnore.ignoredId", "=", "post.authorId"),
        )
        .as("isIgnored"),
    )
    .select(
      sql<string[]>`array(select kind from forum_reaction reaction
        where reaction.post_id = post.id and reaction.member_id = ${memberId})`.as("ownReactions"),
    )
    .select(
      sql<string | null>`case when ${isStaff} or post.author_id = ${memberId}
        or (post.deleted_at is null and post.hidden_at is null) then post.html end`.as("html"),
    )
    .select(
      sql<string | null>`case when target.deleted_at is null and target.hidden_at is null
        then left(target.plain_text, ${sql.lit(contextLength)}) end`.as("replyToText"),
    )
    .select((eb) =>
      // A table of a higher room; it costs one index look-up and spares a query per page.
      eb
        .exists(
          eb
            .selectFrom("ambassador")
            .select("ambassador.id")
            .whereRef("ambassador.memberId", "=", "post.authorId")
            .where("ambassador.endedAt", "is", null),
        )
        .as("isAmbassador"),
    );
}

type PostRow = Awaited<ReturnType<ReturnType<typeof selectPosts>["execute"]>>[number];

function readPost(row: PostRow, viewer: ForumViewer) {
  const mayKnowWhy = viewer.isStaff || row.authorId === viewer.memberId;
  return {
    id: row.id,
    number: row.number,
    revision: row.revision,
    createdAt: row.createdAt,
    editedAt: row.editedAt,
    likeCount: row.likeCount,
    isLiked: row.ownReactions.includes("like"),
    /** How often each kind was given, likes aside. */
    reactionCounts: row.reactionCounts as Record<string, number>,
    ownReactions: row.ownReactions.filter((kind) => kind !== "like"),
    isBookmarked: row.bookmarkId !== null,
    isWiki: row.wikiSince !== null,
    isPurged: row.purgedAt !== null,
    /** Until when its author can take back that they deleted it, if nobody reported it. */
    forgottenAt: forgottenAt(row, viewer),
    html: row.html,
    /** The reader does not want to see what this author writes: it is folded away. */
    isIgnored: Boolean(row.isIgnored),
    // What was published and waits again is hidden to everybody else.
    state: mayKnowWhy || stateOf(row) !== "held" ? stateOf(row) : ("hidden" as const),
    deletedByAuthor: row.deletedBy === row.authorId,
    reason: mayKnowWhy ? (row.hideReason ?? row.deleteReason) : null,
    /** Which rules let it wait. */
    heldBy: mayKnowWhy && stateOf(row) === "held" ? rulesOf(row.holdReasons) : [],
    author: {
      id: row.authorId,
      number: row.authorNumber,
      displayName: row.authorName,
      avatarFileId: row.authorAvatarFileId,
      isStaff: row.authorRole !== "member",
      isAmbassador: Boolean(row.isAmbassador),
    },
    replyTo:
      row.replyToNumber !== null && row.replyToName !== null
        ? { number: row.replyToNumber, authorName: row.replyToName, text: row.replyToText }
        : null,
  };
}

function rulesOf(reasons: unknown): HoldRule[] {
  return ((reasons ?? []) as HoldReason[]).map(({ rule }) => rule);
}

function stateOf(
  row: Pick<PostRow, "deletedAt" | "hiddenAt" | "hideReason" | "heldAt" | "releasedAt">,
) {
  if (isUnpublished(row) && !row.hideReason) return "held" as const;
  if (row.hiddenAt) return "hidden" as const;
  return row.deletedAt ? ("deleted" as const) : ("visible" as const);
}

function forgottenAt(row: PostRow, viewer: ForumViewer): string | null {
  const isOwnDeed = row.authorId === viewer.memberId && row.deletedBy === row.authorId;
  if (!row.deletedAt || !isOwnDeed || row.purgedAt || row.hiddenAt) return null;
  return Temporal.Instant.from(row.deletedAt).add({ hours: undoHours }).toString();
}
