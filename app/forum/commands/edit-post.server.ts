import { isDeepStrictEqual } from "node:util";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import type { Writer } from "../rules/category-visibility.ts";
import type { PostDocument } from "../rules/document/post-document.types.ts";
import { isKeptInHistory, refuseEdit } from "../rules/post-edit.ts";
import { cleanTitle, slugOfTitle } from "../rules/topic-title.ts";
import { appendPostEvent } from "./append-post-event.server.ts";
import { textHash } from "./find-hold-reasons.server.ts";
import { forgetSentDraft } from "./forget-drafts.server.ts";
import { flagByGuard } from "./hold-post.server.ts";
import { factsOf, type LockedPost, lockPost } from "./lock-post.server.ts";
import { lockSpeaker } from "./lock-writer.server.ts";
import { type PreparedText, prepareText } from "./prepare-text.server.ts";
import { recordMentions } from "./record-mentions.server.ts";
import { refuseExcessOfDay } from "./refuse-excess-of-day.server.ts";
import { refuseHaste } from "./refuse-haste.server.ts";
import { setTopicTags } from "./set-topic-tags.server.ts";
import { watchText } from "./watch-text.server.ts";

export interface PostEdit {
  postId: string;
  editor: Writer;
  document: PostDocument;
  /** The revision the editor started from; another one by now is refused, nobody's words are lost. */
  revision: number;
  /** Of the topic; only with its first post. */
  title?: string | undefined;
  /** Of the topic, in place of those it has; only with its first post. */
  tagIds?: readonly string[] | undefined;
  reason: string | null;
  /** The save of the draft that is sent, if there is one. */
  draftSequence?: number | null;
  now: Temporal.Instant;
}

/**
 * Changes a post. The earlier text is kept unless it was a small correction in the first minutes.
 * Throws NotFound, Forbidden, `edit-too-late`, `wiki-not-yet`, `reason-missing`, `post-changed` (stale
 * revision), `post-not-visible`, `too-many-edits`, and what `createReply` throws about the text.
 */
export async function editPost(trx: Transaction<Database>, edit: PostEdit): Promise<void> {
  const { editor, reason, now, draftSequence = null } = edit;
  const writer = await lockSpeaker(trx, { memberId: editor.id, now });
  const locked = await lockPost(trx, { postId: edit.postId, actor: editor });
  const { post, topic } = locked;
  refuseEdit(post, { editor, trustLevel: writer.trustLevel, reason, now });
  // Who helps with a wiki changes its text, not what the topic is called.
  const mayRename = post.number === 1 && (post.authorId === editor.id || editor.isStaff);
  if (edit.tagIds && mayRename)
    await setTopicTags(trx, { topicId: topic.id, tagIds: edit.tagIds, isStaff: editor.isStaff });
  const previous = await findDocument(trx, post.id);
  const watched = await watchText(trx, {
    document: edit.document,
    title: edit.title,
    isStaff: editor.isStaff,
  });
  const text = await prepareText(trx, {
    document: watched.document,
    writer: editor,
    place: { ...topic, topicAuthorId: topic.authorId },
    previous,
  });
  const title = mayRename && edit.title !== undefined ? cleanTitle(edit.title) : topic.title;
  await forgetSentDraft(trx, {
    memberId: editor.id,
    place: { topicId: null, postId: post.id },
    formKey: null,
    sequence: draftSequence,
  });
  const isSame = isDeepStrictEqual(text.document, previous);
  if (isSame && title === topic.title) return;
  if (edit.revision !== post.revision)
    throw new DomainError("post-changed", { revision: post.revision });
  await refuseHaste(trx, { writer, isTopic: null, measure: text.measure, now });
  await refuseExcessOfDay(trx, { act: "edits", writer: editor, now });
  await writeRevision(trx, { locked, edit, text, previous, isRetitled: title !== topic.title });
  if (title !== topic.title) {
    await trx
      .updateTable("forumTopic")
      .set({ title, slug: slugOfTitle(title) })
      .where("id", "=", topic.id)
      .execute();
  }
  const mentionedMemberIds = await recordMentions(trx, {
    postId: post.id,
    memberIds: text.mentionedMemberIds,
    now,
  });
  await appendPostEvent(trx, "post.edited", {
    actor: editor,
    memberId: post.authorId,
    now,
    payload: {
      ...factsOf(locked),
      editedById: editor.id,
      revision: post.revision + 1,
      reason,
      mentionedMemberIds,
    },
  });
  // What stands already is not taken away for a word: a person looks at it.
  const reasons = [...watched.held, ...watched.flagged];
  await flagByGuard(trx, { actor: editor, facts: factsOf(locked), reasons, now });
}

async function findDocument(trx: Transaction<Database>, postId: string): Promise<PostDocument> {
  const { document } = await trx
    .selectFrom("forumPost")
    .select("document")
    .where("id", "=", postId)
    .executeTakeFirstOrThrow();
  return document as unknown as PostDocument;
}

async function writeRevision(
  trx: Transaction<Database>,
  {
    locked: { post, topic },
    edit: { editor, reason, now },
    text,
    previous,
    isRetitled,
  }: {
    locked: LockedPost;
    edit: PostEdit;
    text: PreparedText;
    previous: PostDocument;
    isRetitled: boolean;
  },
): Promise<void> {
  const writtenAt = post.editedAt ?? post.createdAt;
  const isKept = isKeptInHistory(
    { authorId: post.editedBy ?? post.authorId, writtenAt, plainText: post.plainText },
    {
      editorId: editor.id,
      plainText: text.plainText,
      reason,
      isFlagged: await isFlagged(trx, post.id),
      now,
    },
  );
  if (isKept) {
    // The row holds the text that was replaced: who wrote it when, and why it was replaced.
    await trx
      .insertInto("forumPostRevision")
      .values({
        postId: post.id,
        revision: post.revision,
        document: json(previous) as never,
        plainText: post.plainText,
        writtenBy: post.editedBy ?? post.authorId,
        writtenAt,
        reason,
        title: isRetitled ? topic.title : null,
      })
      .execute();
  }
  await trx
    .updateTable("forumPost")
    .set({
      document: json(text.document) as never,
      html: text.html,
      plainText: text.plainText,
      textHash: textHash(text.plainText),
      revision: post.revision + 1,
      ...(isKept && { editedAt: now.toString(), editedBy: editor.id }),
    })
    .where("id", "=", post.id)
    .execute();
}

/** Flags are moderation's rows; their mere existence decides here whether evidence is kept. */
async function isFlagged(trx: Transaction<Database>, postId: string): Promise<boolean> {
  const flag = await trx
    .selectFrom("flag")
    .select("id")
    .where("objectKind", "=", "post")
    .where("objectId", "=", postId)
    .limit(1)
    .executeTakeFirst();
  return flag !== undefined;
}
