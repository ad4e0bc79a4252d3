import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import { claimItem } from "#app/moderation/commands/claim-item.server.ts";
import { decideItem } from "#app/moderation/commands/decide-item.server.ts";
import { fileReport } from "#app/moderation/commands/file-report.server.ts";
import { restoreFromMeasure } from "#app/moderation/commands/restore-from-measure.server.ts";
import type { FlagReason } from "#app/moderation/rules/flag-reasons.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { moderationCases } from "../content/moderation.ts";
import type { ModerationCase, ReportReason } from "../content/types.ts";
import { actorOf, at, earlier, memberIdOf, personOf, type World } from "../world.ts";

const reasons: Record<ReportReason, FlagReason> = {
  insult: "insult",
  spam: "spam",
  off_topic: "off-topic",
  private_data: "private-data",
  false_claim: "other",
  other: "other",
};

const clauses: Record<ReportReason, number> = {
  insult: 1,
  spam: 4,
  off_topic: 3,
  private_data: 5,
  false_claim: 6,
  other: 7,
};

/** Posts that were reported, some decided, some restored after a second look, some still open. */
export async function playModerationCases(world: World): Promise<void> {
  for (const each of moderationCases) await playCase(world, each);
}

async function playCase(world: World, each: ModerationCase): Promise<void> {
  const postedAt = await momentAfterTopic(world, each);
  const { postId } = await inTransaction((trx) =>
    createReply(trx, {
      author: actorOf(world, each.author),
      topicNumber: world.topicNumbers.get(each.topic)!,
      replyToNumber: null,
      document: documentFromPlainText(each.text),
      requestKey: `demo:case:${each.key}`,
      now: postedAt,
      withoutLimits: true,
    }),
  );
  const after = (minutes: number) => earlier(postedAt.add({ minutes }), world.now);
  for (const [index, report] of each.reports.entries()) {
    const reporter = {
      id: memberIdOf(world, report.reporter),
      role: personOf(world, report.reporter).role,
    };
    await fileReport({
      postId,
      reporter,
      reason: reasons[report.reason],
      explanation: report.text,
      now: after(20 + index * 25),
    });
  }
  await decide(world, each, { postId, decidedAt: after(180), restoredAt: after(1600) });
}

async function decide(
  world: World,
  { decision, reports }: ModerationCase,
  {
    postId,
    decidedAt,
    restoredAt,
  }: { postId: string; decidedAt: Temporal.Instant; restoredAt: Temporal.Instant },
): Promise<void> {
  if (decision.action === "open") return;
  const item = await database()
    .selectFrom("reviewItem")
    .select(["id", "version"])
    .where("objectId", "=", postId)
    .executeTakeFirstOrThrow();
  const staff = actorOf(world, decision.by);
  await claimItem({ itemId: item.id, staff, now: decidedAt });
  const { version } = await database()
    .selectFrom("reviewItem")
    .select("version")
    .where("id", "=", item.id)
    .executeTakeFirstOrThrow();
  const isKept = decision.action === "dismissed";
  await decideItem({
    itemId: item.id,
    version,
    decision: isKept ? "keep" : "hide",
    ...(isKept ? {} : { clause: clauses[reports[0]!.reason] }),
    reason: isKept ? decision.note : decision.reason,
    staff,
    now: decidedAt,
  });
  if (decision.action !== "restored") return;
  const measure = await database()
    .selectFrom("moderationMeasure")
    .select("id")
    .where("objectId", "=", postId)
    .executeTakeFirstOrThrow();
  await restoreFromMeasure({
    measureId: measure.id,
    reason: decision.restoredReason,
    staff: actorOf(world, decision.restoredBy),
    now: restoredAt,
  });
}

/** The case's post comes last in its topic, whatever day the topic was opened. */
async function momentAfterTopic(
  world: World,
  { topic, daysAgo }: ModerationCase,
): Promise<Temporal.Instant> {
  const { lastPostAt } = await database()
    .selectFrom("forumTopic")
    .select("lastPostAt")
    .where("number", "=", world.topicNumbers.get(topic)!)
    .executeTakeFirstOrThrow();
  const last = Temporal.Instant.from(lastPostAt).add({ minutes: 15 });
  const planned = at(world, daysAgo, 845);
  return earlier(Temporal.Instant.compare(planned, last) > 0 ? planned : last, world.now);
}
