import type { Database, Transaction } from "#app/platform/db.server.ts";
import { findPostAudience } from "../queries/find-post-audience.server.ts";
import { whoIsTold } from "../rules/who-is-told.ts";
import { createNotification } from "./create-notification.server.ts";

/** Tells everybody whom a new post names or answers, if they may read it. */
export async function notifyAboutPost(
  trx: Transaction<Database>,
  { postId, eventId, at }: { postId: string; eventId: string; at: string },
): Promise<void> {
  const post = await findPostAudience(trx, postId);
  if (!post) return;
  const told = whoIsTold(post);
  for (const memberId of post.readerIds) {
    const kind = told.get(memberId);
    if (!kind) continue;
    await createNotification(trx, {
      memberId,
      eventId,
      kind,
      actorId: post.authorId,
      subject: { kind: "post", id: postId },
      facts: {},
      at,
    });
  }
}

/** Tells the author that somebody likes a post of theirs, once for each who likes it. */
export async function notifyAboutLike(
  trx: Transaction<Database>,
  {
    postId,
    actorId,
    eventId,
    at,
  }: { postId: string; actorId: string; eventId: string; at: string },
): Promise<void> {
  const post = await findPostAudience(trx, postId);
  if (!post) return;
  const told = await trx
    .selectFrom("notification")
    .select("id")
    .where("memberId", "=", post.authorId)
    .where("kind", "=", "like")
    .where("actorId", "=", actorId)
    .where("subjectId", "=", post.topicId)
    .where((eb) => eb(eb.ref("facts", "->>").key("postId" as never), "=", postId as never))
    .executeTakeFirst();
  if (told) return;
  await createNotification(trx, {
    memberId: post.authorId,
    eventId,
    kind: "like",
    actorId,
    subject: { kind: "topic", id: post.topicId },
    facts: { postId },
    at,
  });
}
