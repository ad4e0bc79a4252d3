import { randomUUID } from "node:crypto";
import { takeDueBookmarks } from "#app/forum/commands/take-due-bookmarks.server.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { listReadersOfPost } from "../queries/list-readers-of-post.server.ts";
import { createNotification } from "./create-notification.server.ts";

declare global {
  interface Jobs {
    "remind-of-bookmarks": Record<string, never>;
  }
}

const batchSize = 100;

/** Reminds members of what they kept, at the moment they chose, once; of nothing they cannot read. */
export async function remindOfBookmarks({ now }: { now: Temporal.Instant }): Promise<void> {
  while ((await inTransaction((trx) => remindSome(trx, now))) === batchSize);
}

async function remindSome(trx: Transaction<Database>, now: Temporal.Instant): Promise<number> {
  const due = await takeDueBookmarks(trx, { now, limit: batchSize });
  for (const { memberId, postId, note } of due) {
    const readers = await listReadersOfPost(trx, { postId, memberIds: [memberId] });
    if (readers.length === 0) continue;
    await createNotification(trx, {
      memberId,
      // Taking the bookmark is what makes it happen once.
      eventId: randomUUID(),
      kind: "bookmark-reminder",
      actorId: null,
      subject: { kind: "post", id: postId },
      facts: { note },
      at: now,
    });
  }
  return due.length;
}
