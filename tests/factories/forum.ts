import { randomUUID } from "node:crypto";
import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { createTopic, type TopicKind } from "#app/forum/commands/create-topic.server.ts";
import type { Writer } from "#app/forum/rules/category-visibility.ts";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import type { PostDocument } from "#app/forum/rules/document/post-document.types.ts";
import type { NewPoll } from "#app/forum/rules/poll.ts";
import { database, inTransaction, json } from "#app/platform/db.server.ts";
import { createMember } from "./member.ts";

const at = Temporal.Instant.from("2026-03-01T10:00:00Z");

export async function createCategory(
  overrides: Partial<{
    slug: string;
    visibility: "public" | "members" | "staff";
    posting: "members" | "staff";
    accessId: string;
    readers: "all" | "tier" | "ambassadors";
    fromTierLevelId: string;
    isOwnTopicsOnly: boolean;
    parentId: string;
  }> = {},
) {
  return database()
    .insertInto("forumCategory")
    .values({
      slug: `category-${randomUUID()}`,
      names: json({ de: "Brühen", en: "Brewing" }) as never,
      descriptions: json({ de: "Mahlgrad und Zeit", en: "Grind and time" }) as never,
      colour: "#0f766e",
      icon: "coffee",
      position: 1,
      ...overrides,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** A member as commands of the forum know them, who has been here long enough to write without waiting. */
export async function createWriter(overrides: Parameters<typeof createMember>[0] = {}) {
  const { id, role, displayName } = await createMember({ trustLevel: 1, ...overrides });
  return { id, isStaff: role !== "member", displayName };
}

export async function writeTopic({
  author,
  categoryId,
  text = "Welcher Mahlgrad passt?",
  kind = "discussion",
  ...rest
}: {
  author: Writer;
  categoryId: string;
  text?: string;
  kind?: TopicKind;
  poll?: NewPoll;
  title?: string;
  document?: PostDocument;
  requestKey?: string;
  now?: Temporal.Instant;
  withoutLimits?: boolean;
}) {
  return inTransaction((trx) =>
    createTopic(trx, {
      author,
      categoryId,
      kind,
      title: "Mahlgrad für die neue Äthiopien?",
      document: documentFromPlainText(text),
      requestKey: randomUUID(),
      now: at,
      ...rest,
    }),
  );
}

export async function writeReply({
  author,
  topicNumber,
  text = "Zwei Klicks gröber.",
  ...rest
}: {
  author: Writer;
  topicNumber: number;
  text?: string;
  replyToNumber?: number | null;
  requestKey?: string;
  now?: Temporal.Instant;
  withoutLimits?: boolean;
}) {
  return inTransaction((trx) =>
    createReply(trx, {
      author,
      topicNumber,
      replyToNumber: null,
      document: documentFromPlainText(text),
      requestKey: randomUUID(),
      now: at,
      ...rest,
    }),
  );
}
