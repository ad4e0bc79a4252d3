import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { keptSince } from "#app/platform/retention.ts";
import type { DraftPlace } from "../rules/draft.ts";

declare global {
  interface Jobs {
    "forget-old-drafts": Record<string, never>;
  }
}

/** Forgets a draft that has become a post, unless another form has saved a different one since. */
export async function forgetSentDraft(
  trx: Transaction<Database>,
  {
    memberId,
    place,
    formKey,
    sequence,
  }: { memberId: string; place: DraftPlace; formKey: string | null; sequence: number | null },
): Promise<void> {
  await trx
    .deleteFrom("forumDraft")
    .where("memberId", "=", memberId)
    .where("topicId", "is not distinct from", place.topicId)
    .where("postId", "is not distinct from", place.postId)
    .where((eb) =>
      eb.or([
        ...(formKey === null ? [] : [eb("formKey", "=", formKey)]),
        ...(sequence === null ? [] : [eb("sequence", "=", sequence)]),
      ]),
    )
    .execute();
}

/** Throws away one of the member's drafts. False when there is none (any more). */
export async function discardDraft(
  trx: Transaction<Database>,
  { memberId, draftId }: { memberId: string; draftId: string },
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("forumDraft")
    .where("id", "=", draftId)
    .where("memberId", "=", memberId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Forgets drafts that nobody has touched for a year. */
export async function forgetOldDrafts({ now }: { now: Temporal.Instant }): Promise<void> {
  const longAgo = keptSince("drafts", now);
  await inTransaction((trx) =>
    trx.deleteFrom("forumDraft").where("savedAt", "<", longAgo.toString()).execute(),
  );
}
