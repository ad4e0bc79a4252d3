import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { plainTextFromDocument } from "../rules/document/document-to-plain-text.ts";
import type { PostDocument } from "../rules/document/post-document.types.ts";
import { isPostId, selectReadablePost } from "./find-post.server.ts";

export const changesPerPage = 10;

/** Whose history is asked for; undefined where the viewer may not read the post itself. */
export async function findPostOfHistory(
  db: Reader,
  { postId, viewer }: { postId: string; viewer: ForumViewer },
) {
  if (!isPostId(postId)) return undefined;
  const post = await selectReadablePost(db, { postId, viewer })
    .select([
      "forumPost.id",
      "forumPost.number as post",
      "forumPost.revision",
      "forumPost.document",
      "forumPost.authorId",
      "forumPost.editedBy",
      "forumPost.editedAt",
      "forumPost.hiddenAt",
      "forumPost.deletedAt",
      "forumTopic.number",
      "forumTopic.slug",
      "forumTopic.title",
    ])
    .executeTakeFirst();
  if (!post) return undefined;
  const isOpen = !post.hiddenAt && !post.deletedAt;
  return isOpen || viewer.isStaff || post.authorId === viewer.memberId ? post : undefined;
}

export type PostOfHistory = NonNullable<Awaited<ReturnType<typeof findPostOfHistory>>>;

/** One edit: what stood before and after it, by whom and why. */
export interface PostChange {
  /** Of the text that was replaced. */
  revision: number;
  before: string;
  after: string;
  /** Null where the title stayed. */
  titles: { before: string; after: string } | null;
  editedAt: string;
  editedBy: { number: number; displayName: string };
  reason: string | null;
  isHidden: boolean;
}

/**
 * The edits of a post, the latest first. A text that staff took out is told to staff only; without
 * it nothing is said of the edits on both sides of it.
 */
export async function listPostChanges(
  db: Reader,
  { post, viewer, before }: { post: PostOfHistory; viewer: ForumViewer; before: number | null },
): Promise<{ changes: PostChange[]; next: number | null }> {
  // One more on each side: an edit is made of two texts.
  const rows = await selectVersions(db, post.id)
    .$if(before !== null, (query) => query.where("revision.revision", "<=", before!))
    .limit(changesPerPage + 2)
    .execute();
  const newest = before === null ? await currentVersion(db, post) : rows.shift();
  if (!newest) return { changes: [], next: null };
  const versions = [newest, ...rows].map((row) => ({ ...row, text: textOf(row.document) }));
  const lastTitle = (await findTitleAfter(db, post.id, newest.revision)) ?? post.title;
  const changes = versions.slice(1, changesPerPage + 1).map((older, index): PostChange => {
    const newer = versions[index]!;
    const isHidden = older.hiddenAt !== null || newer.hiddenAt !== null;
    const isTold = !isHidden || viewer.isStaff;
    return {
      revision: older.revision,
      before: isTold ? older.text : "",
      after: isTold ? newer.text : "",
      titles: older.title
        ? { before: older.title, after: titleAfter(versions, index, lastTitle) }
        : null,
      editedAt: newer.writtenAt,
      editedBy: { number: newer.writerNumber, displayName: newer.writerName },
      reason: older.reason,
      isHidden,
    };
  });
  const hasMore = versions.length > changesPerPage + 1;
  return { changes, next: hasMore ? (changes.at(-1)?.revision ?? null) : null };
}

function selectVersions(db: Reader, postId: string) {
  return db
    .selectFrom("forumPostRevision as revision")
    .innerJoin("member as writer", "writer.id", "revision.writtenBy")
    .select([
      "revision.revision",
      "revision.document",
      "revision.title",
      "revision.writtenAt",
      "revision.reason",
      "revision.hiddenAt",
      "writer.number as writerNumber",
      "writer.displayName as writerName",
    ])
    .where("revision.postId", "=", postId)
    .orderBy("revision.revision", "desc");
}

async function currentVersion(db: Reader, post: PostOfHistory) {
  const { document, editedAt, editedBy, authorId } = post;
  if (!editedAt) return undefined;
  const writer = await db
    .selectFrom("member")
    .select(["number as writerNumber", "displayName as writerName"])
    .where("id", "=", editedBy ?? authorId)
    .executeTakeFirstOrThrow();
  const rest = { title: null, reason: null, hiddenAt: null };
  return { revision: post.revision, document, writtenAt: editedAt, ...rest, ...writer };
}

/** The title that stood after the texts of this page, if it has been replaced since. */
async function findTitleAfter(db: Reader, postId: string, revision: number) {
  const row = await db
    .selectFrom("forumPostRevision")
    .select("title")
    .where("postId", "=", postId)
    .where("revision", ">", revision)
    .where("title", "is not", null)
    .orderBy("revision")
    .limit(1)
    .executeTakeFirst();
  return row?.title;
}

/** The title that stood after an edit: the next one that was replaced later, or the last. */
function titleAfter(
  versions: readonly { title: string | null }[],
  newerIndex: number,
  last: string,
): string {
  const later = versions.slice(0, newerIndex + 1).findLast(({ title }) => title !== null);
  return later?.title ?? last;
}

function textOf(document: unknown): string {
  return plainTextFromDocument(document as PostDocument);
}
