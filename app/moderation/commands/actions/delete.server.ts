import { deletePost, undoDeletePost } from "#app/forum/commands/delete-post.server.ts";
import { asForumStaff, type MeasureAction, personBehind } from "./measure-action.ts";

/** A tombstone in its place; the text is kept as long as somebody may object. */
export const deleteAction: MeasureAction<"delete"> = {
  refusal: ({ post }) => (post.deletedAt ? "post-deleted-already" : null),
  async perform(trx, { object, reason, by, now }) {
    const actor = asForumStaff(personBehind(by));
    await deletePost(trx, { postId: object.id, actor, reason, now });
    return {};
  },
  async undo(trx, { object, by, now }) {
    if (by) await undoDeletePost(trx, { postId: object.id, actor: asForumStaff(by), now });
  },
};
