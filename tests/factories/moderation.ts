import type { Role } from "#app/accounts/rules/capabilities.ts";
import { fileReport } from "#app/moderation/commands/file-report.server.ts";
import type { FlagReason } from "#app/moderation/rules/flag-reasons.ts";
import { database } from "#app/platform/db.server.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "./forum.ts";
import { createMember } from "./member.ts";

const at = Temporal.Instant.from("2026-03-02T10:00:00Z");

/** A topic with a reply that somebody may want to report. */
export async function createReportedPlace(text = "Ihr seid doch alle nicht ganz dicht.") {
  const category = await createCategory();
  const [asker, author] = await Promise.all([createWriter(), createWriter()]);
  const topic = await writeTopic({ author: asker, categoryId: category.id });
  const reply = await writeReply({ author, topicNumber: topic.topicNumber, text });
  return { author, asker, topic, postId: reply.postId };
}

export function createStaff(
  role: Exclude<Role, "member"> = "moderator",
  displayName = "Jonas Krog",
) {
  return createMember({ role, displayName });
}

/** A report of a post by a new member, or by the given one. */
export async function report(
  postId: string,
  overrides: {
    reporter?: { id: string; role: Role };
    reason?: FlagReason;
    explanation?: string;
    now?: Temporal.Instant;
  } = {},
) {
  const reporter = overrides.reporter ?? (await createReporter());
  return fileReport({
    postId,
    reason: "insult",
    explanation: "Das geht gegen alle.",
    now: at,
    ...overrides,
    reporter,
  });
}

export async function createReporter(displayName = "Svenja Petri") {
  const { id } = await createMember({ displayName });
  return { id, role: "member" as const };
}

export function openItemOf(postId: string) {
  return database()
    .selectFrom("reviewItem")
    .selectAll()
    .where("objectId", "=", postId)
    .where("decidedAt", "is", null)
    .executeTakeFirstOrThrow();
}
