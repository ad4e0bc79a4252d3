import { isDeepStrictEqual } from "node:util";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { readDraft } from "../queries/find-draft.server.ts";
import { readableTopics } from "../queries/readable-categories.server.ts";
import { viewerOfWriter, type Writer } from "../rules/category-visibility.ts";
import type { PostDocument } from "../rules/document/post-document.types.ts";
import {
  type Draft,
  type DraftFields,
  type DraftPlace,
  isBlankDraft,
  mayOverwrite,
} from "../rules/draft.ts";
import { findPostByRequestKey, lockWriter } from "./lock-writer.server.ts";

const maxDrafts = 100;

export interface DraftSave {
  writer: Writer;
  place: DraftPlace;
  /** Checked; null where nothing is written yet. */
  document: PostDocument | null;
  fields: DraftFields;
  /** The save that the form knows; 0 for none. */
  sequence: number;
  /** The form's own key, which is also the `requestKey` of the post it will send. */
  formKey: string;
  now: Temporal.Instant;
}

export type DraftOutcome =
  | { kind: "saved"; sequence: number; savedAt: string | null }
  /** Another form has saved, or sent or discarded the draft (then there is no `current`). */
  | { kind: "stale"; current: Draft | null };

/**
 * Saves what a form holds. A form that does not know the latest save is told what stands there
 * instead: neither text is lost. One with nothing in it takes its draft away. Throws NotFound (place
 * out of sight), Forbidden, `draft-too-many`.
 */
export async function saveDraft(
  trx: Transaction<Database>,
  save: DraftSave,
): Promise<DraftOutcome> {
  const { writer, place, formKey, sequence } = save;
  // One after the other with what this member sends: no save can outlive the post that it became.
  await lockWriter(trx, writer.id);
  await refusePlace(trx, save);
  const sent = await findPostByRequestKey(trx, { authorId: writer.id, requestKey: formKey });
  if (sent) return { kind: "stale", current: null };
  const stored = await selectDraft(trx, { memberId: writer.id, place })
    .selectAll()
    .executeTakeFirst();
  if (!stored && sequence > 0) return { kind: "stale", current: null };
  const isNews = !(await saysNothingNew(trx, save));
  if (!stored) return isNews ? insertDraft(trx, save) : blank;
  const before = readDraft(stored);
  const { document, fields } = save;
  if (isDeepStrictEqual({ document, fields }, { document: before.document, fields: before.fields }))
    return { kind: "saved", sequence: stored.sequence, savedAt: stored.savedAt };
  if (!mayOverwrite(stored, { sequence, formKey })) return { kind: "stale", current: before };
  if (!isNews) {
    await trx.deleteFrom("forumDraft").where("id", "=", stored.id).execute();
    return blank;
  }
  return overwriteDraft(trx, stored, save);
}

const blank: DraftOutcome = { kind: "saved", sequence: 0, savedAt: null };

function selectDraft(
  trx: Transaction<Database>,
  { memberId, place }: { memberId: string; place: DraftPlace },
) {
  return trx
    .selectFrom("forumDraft")
    .where("memberId", "=", memberId)
    .where("topicId", "is not distinct from", place.topicId)
    .where("postId", "is not distinct from", place.postId)
    .forUpdate();
}

async function refusePlace(
  trx: Transaction<Database>,
  { writer, place }: DraftSave,
): Promise<void> {
  if (!place.topicId && !place.postId) return;
  const found = await trx
    .selectFrom("forumTopic")
    .innerJoin("forumCategory", "forumCategory.id", "forumTopic.categoryId")
    .select("forumTopic.id")
    .where(readableTopics(trx, viewerOfWriter(writer)))
    .$if(place.topicId !== null, (query) => query.where("forumTopic.id", "=", place.topicId))
    .$if(place.postId !== null, (query) =>
      query
        .innerJoin("forumPost", "forumPost.topicId", "forumTopic.id")
        .where("forumPost.id", "=", place.postId)
        .$if(!writer.isStaff, (own) => own.where("forumPost.authorId", "=", writer.id)),
    )
    .executeTakeFirst();
  if (!found) throw new NotFound("draft-place");
}

/** Whether there is nothing to keep: an empty form, or the post as it stands. */
async function saysNothingNew(
  trx: Transaction<Database>,
  { place, document, fields }: DraftSave,
): Promise<boolean> {
  if (isBlankDraft({ document, fields })) return true;
  if (!place.postId) return false;
  const post = await trx
    .selectFrom("forumPost")
    .innerJoin("forumTopic", "forumTopic.id", "forumPost.topicId")
    .select(["forumPost.document", "forumTopic.title"])
    .where("forumPost.id", "=", place.postId)
    .executeTakeFirst();
  const hasOwnTitle = fields.title !== undefined && fields.title !== post?.title;
  return !hasOwnTitle && !fields.reason && isDeepStrictEqual(document, post?.document);
}

async function insertDraft(trx: Transaction<Database>, save: DraftSave): Promise<DraftOutcome> {
  const { writer, place, document, fields, formKey, now } = save;
  const { count } = await trx
    .selectFrom("forumDraft")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("memberId", "=", writer.id)
    .executeTakeFirstOrThrow();
  if (count >= maxDrafts) throw new DomainError("draft-too-many", { maximum: maxDrafts }, 422);
  const { sequence, savedAt } = await trx
    .insertInto("forumDraft")
    .values({
      memberId: writer.id,
      ...place,
      document: document && (json(document) as never),
      fields: json(fields) as never,
      formKey,
      createdAt: now.toString(),
      savedAt: now.toString(),
    })
    .returning(["sequence", "savedAt"])
    .executeTakeFirstOrThrow();
  return { kind: "saved", sequence, savedAt };
}

async function overwriteDraft(
  trx: Transaction<Database>,
  stored: { id: string },
  { document, fields, formKey, now }: DraftSave,
): Promise<DraftOutcome> {
  const { sequence, savedAt } = await trx
    .updateTable("forumDraft")
    .set((eb) => ({
      document: document && (json(document) as never),
      fields: json(fields) as never,
      formKey,
      sequence: eb("sequence", "+", 1),
      savedAt: now.toString(),
    }))
    .where("id", "=", stored.id)
    .returning(["sequence", "savedAt"])
    .executeTakeFirstOrThrow();
  return { kind: "saved", sequence, savedAt };
}
