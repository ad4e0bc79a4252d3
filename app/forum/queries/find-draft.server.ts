import type { Reader } from "#app/platform/db.server.ts";
import type { PostDocument } from "../rules/document/post-document.types.ts";
import type { Draft, DraftFields, DraftPlace } from "../rules/draft.ts";

/** The member's draft for one place. */
export async function findDraft(
  db: Reader,
  { memberId, place }: { memberId: string; place: DraftPlace },
): Promise<Draft | null> {
  const row = await db
    .selectFrom("forumDraft")
    .select(["document", "fields", "sequence", "savedAt"])
    .where("memberId", "=", memberId)
    .where("topicId", "is not distinct from", place.topicId)
    .where("postId", "is not distinct from", place.postId)
    .executeTakeFirst();
  return row ? readDraft(row) : null;
}

/** Gives the columns that the database knows as JSON their types. */
export function readDraft(row: {
  document: unknown;
  fields: unknown;
  sequence: number;
  savedAt: string;
}): Draft {
  return {
    document: row.document as PostDocument | null,
    fields: row.fields as DraftFields,
    sequence: row.sequence,
    savedAt: row.savedAt,
  };
}
