import type { Database, Transaction } from "#app/platform/db.server.ts";
import { listReadersOfPost } from "../queries/list-readers-of-post.server.ts";
import type { PostNotice } from "../rules/who-is-told.ts";
import { createNotification } from "./create-notification.server.ts";

/** Tells members of a post that names or answers them, if they may read it. */
export async function notifyAboutPost(
  trx: Transaction<Database>,
  {
    postId,
    authorId,
    told,
    eventId,
    at,
  }: {
    postId: string;
    authorId: string;
    told: ReadonlyMap<string, PostNotice>;
    eventId: string;
    at: string;
  },
): Promise<void> {
  const readers = await listReadersOfPost(trx, { postId, memberIds: [...told.keys()] });
  for (const memberId of readers) {
    const kind = told.get(memberId);
    if (!kind) continue;
    await createNotification(trx, {
      memberId,
      eventId,
      kind,
      actorId: authorId,
      subject: { kind: "post", id: postId },
      facts: {},
      at,
    });
  }
}
