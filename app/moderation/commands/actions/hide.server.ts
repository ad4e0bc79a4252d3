import { hidePost, restorePost } from "#app/forum/commands/hide-post.server.ts";
import type { MeasureAction } from "./measure-action.ts";

/** Out of sight for everybody but its author and staff. */
export const hide: MeasureAction<"hide"> = {
  async perform(trx, { object, reason, by, now }) {
    const moderatorId = by === "automation" ? null : by.id;
    await hidePost(trx, { postId: object.id, moderatorId, reason, now });
    return {};
  },
  async undo(trx, { object, reason, by, now }) {
    await restorePost(trx, { postId: object.id, moderatorId: by?.id ?? null, reason, now });
  },
};
