import { editPost } from "#app/forum/commands/edit-post.server.ts";
import type { PostDocument } from "#app/forum/rules/document/post-document.types.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { removePassage } from "../../rules/remove-passage.ts";
import { asForumStaff, type MeasureAction, personBehind } from "./measure-action.ts";

/** Takes words out; the earlier text stays in the history, with the reason. */
export const edit: MeasureAction<"edit"> = {
  refusal: (_, { passage }) => (passage?.trim() ? null : "passage-missing"),
  async perform(trx, { object, input, reason, by, now }) {
    const { revision, document } = await textOf(trx, object.id);
    const changed = removePassage(document, input.passage ?? "");
    if (changed === document) throw new DomainError("passage-unknown", {}, 422);
    await editPost(trx, {
      postId: object.id,
      editor: asForumStaff(personBehind(by)),
      document: changed,
      revision,
      reason,
      now,
    });
    return { replaced: revision };
  },
  async undo(trx, { object, details, reason, by, now }) {
    const { revision } = await textOf(trx, object.id);
    // Its author has written something else since then: those words stay.
    if (!by || revision !== Number(details.replaced) + 1) return;
    await editPost(trx, {
      postId: object.id,
      editor: asForumStaff(by),
      document: await earlierText(trx, object.id, Number(details.replaced)),
      revision,
      reason,
      now,
    });
  },
};

async function textOf(trx: Transaction<Database>, postId: string) {
  const { revision, document } = await trx
    .selectFrom("forumPost")
    .select(["revision", "document"])
    .where("id", "=", postId)
    .executeTakeFirstOrThrow();
  return { revision, document: document as unknown as PostDocument };
}

async function earlierText(
  trx: Transaction<Database>,
  postId: string,
  revision: number,
): Promise<PostDocument> {
  const earlier = await trx
    .selectFrom("forumPostRevision")
    .select("document")
    .where("postId", "=", postId)
    .where("revision", "=", revision)
    .executeTakeFirst();
  if (!earlier) throw new DomainError("post-purged", {}, 410);
  return earlier.document as unknown as PostDocument;
}
