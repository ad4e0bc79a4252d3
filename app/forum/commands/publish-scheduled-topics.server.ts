import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import type { PostDocument } from "../rules/document/post-document.types.ts";
import { pollOf, type ScheduledExtras } from "../rules/scheduled-topic.ts";
import { createTopic, type TopicKind } from "./create-topic.server.ts";

declare global {
  interface Jobs {
    "publish-scheduled-topics": Record<string, never>;
  }
}

const atOnce = 100;

/**
 * Opens every scheduled topic whose time has come, each exactly once however many workers try. What
 * is refused by now stays, with the reason, for its author to see.
 */
export async function publishScheduledTopics({ now }: { now: Temporal.Instant }): Promise<number> {
  let published = 0;
  for (let tried = 0; tried < atOnce; tried++) {
    const outcome = await publishNext(now);
    if (outcome === "none") break;
    if (outcome === "published") published += 1;
  }
  return published;
}

async function publishNext(now: Temporal.Instant): Promise<"published" | "refused" | "none"> {
  let id: string | undefined;
  try {
    return await inTransaction(async (trx) => {
      const due = await lockNext(trx, now);
      if (!due) return "none";
      id = due.id;
      await publish(trx, due, now);
      return "published";
    });
  } catch (error) {
    if (!(error instanceof DomainError) || !id) throw error;
    await noteRefusal({ id, code: error.code, now });
    return "refused";
  }
}

function lockNext(trx: Transaction<Database>, now: Temporal.Instant) {
  return trx
    .selectFrom("forumScheduledTopic")
    .innerJoin("member", "member.id", "forumScheduledTopic.authorId")
    .selectAll("forumScheduledTopic")
    .select("member.role")
    .where("publishAt", "<=", now.toString())
    .where("publishedAt", "is", null)
    .where("cancelledAt", "is", null)
    .where("failedAt", "is", null)
    .orderBy("publishAt")
    .limit(1)
    .forUpdate("forumScheduledTopic")
    .skipLocked()
    .executeTakeFirst();
}

async function publish(
  trx: Transaction<Database>,
  due: NonNullable<Awaited<ReturnType<typeof lockNext>>>,
  now: Temporal.Instant,
): Promise<void> {
  const { topicId } = await createTopic(trx, {
    author: { id: due.authorId, isStaff: due.role !== "member" },
    categoryId: due.categoryId,
    kind: due.kind as TopicKind,
    title: due.title,
    document: due.document as unknown as PostDocument,
    poll: pollOf(due.extras as ScheduledExtras),
    tagIds: (due.extras as ScheduledExtras).tagIds ?? [],
    requestKey: due.requestKey,
    now,
  });
  await trx
    .updateTable("forumScheduledTopic")
    .set({ publishedAt: now.toString(), publishedTopicId: topicId })
    .where("id", "=", due.id)
    .execute();
}

async function noteRefusal({
  id,
  code,
  now,
}: {
  id: string;
  code: string;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction((trx) =>
    trx
      .updateTable("forumScheduledTopic")
      .set({ failedAt: now.toString(), failure: code })
      .where("id", "=", id)
      .where("publishedAt", "is", null)
      .execute(),
  );
}
