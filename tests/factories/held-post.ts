import { randomUUID } from "node:crypto";
import { createReply } from "#app/forum/commands/create-reply.server.ts";
import type { PostDocument } from "#app/forum/rules/document/post-document.types.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import { subscriptions } from "#app/subscribers.server.ts";
import { createCategory, createWriter, writeTopic } from "./forum.ts";

export const heldAt = Temporal.Instant.from("2026-03-01T12:00:00Z");

export function textWithLink(
  href = "https://shop.example.org/beans",
  text = "hier lang",
): PostDocument {
  return {
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [{ type: "text", text, marks: [{ type: "link", attrs: { href } }] }],
      },
    ],
  };
}

/** A topic of two members in which a newcomer writes a reply with a link. */
export async function heldReply(now = heldAt) {
  const [asker, author] = await Promise.all([
    createWriter(),
    createWriter({ displayName: "Neu Hier", trustLevel: 0 }),
  ]);
  const category = await createCategory();
  const topic = await writeTopic({ author: asker, categoryId: category.id });
  const reply = () =>
    inTransaction((trx) =>
      createReply(trx, {
        author,
        topicNumber: topic.topicNumber,
        replyToNumber: 1,
        document: textWithLink(),
        requestKey,
        now,
      }),
    );
  const requestKey = randomUUID();
  const held = await reply();
  await workThroughEvents();
  return { asker, author, topic, category, held, reply };
}

/** Tells everybody whom what happened so far concerns. */
export async function workThroughEvents() {
  const events = await database().selectFrom("domainEvent").select("id").orderBy("id").execute();
  for (const { id } of events) await dispatchEvent(id, subscriptions);
}
