import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import { addTrustedFlagger } from "#app/moderation/commands/change-reporting-ways.server.ts";
import { decideItem } from "#app/moderation/commands/decide-item.server.ts";
import { fileAppeal } from "#app/moderation/commands/file-appeal.server.ts";
import { fileNotice } from "#app/moderation/commands/file-notice.server.ts";
import type { Decision } from "#app/moderation/rules/decisions.ts";
import { paths } from "#app/paths.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { flagger, type PastNotice, pastNotices } from "../content/past-notices.ts";
import { actorOf, at, earlier, memberIdOf, personOf, type World } from "../world.ts";

/** Notices and orders of the year past with what came of them: what the transparency report counts. */
export async function playPastNotices(world: World): Promise<void> {
  const { email } = personOf(world, flagger.member);
  const staff = actorOf(world, "henrike");
  await addTrustedFlagger({ name: flagger.name, email, staff, now: at(world, 320) });
  for (const [index, each] of pastNotices.entries()) await play(world, each, index);
}

async function play(world: World, each: PastNotice, index: number): Promise<void> {
  const number = world.topicNumbers.get(each.topic)!;
  const writtenAt = await momentInTopic(world, { number, daysAgo: each.daysAgo });
  const day = (daysLater: number) =>
    earlier(writtenAt.add({ hours: 2 + 24 * daysLater }), world.now);
  const { postId, postNumber: post } = await inTransaction((trx) =>
    createReply(trx, {
      author: actorOf(world, each.author),
      topicNumber: number,
      replyToNumber: null,
      document: documentFromPlainText(each.text),
      requestKey: `demo:past-notice:${index}`,
      now: writtenAt,
      withoutLimits: true,
    }),
  );
  await fileNotice(
    {
      requestKey: `01900000-0000-7000-8000-0000000001${String(index).padStart(2, "0")}`,
      addresses: [paths.topic({ number, slug: each.topic, post })],
      category: each.category,
      explanation: each.explanation,
      notifier: each.notifier
        ? { memberId: null, ...each.notifier }
        : { memberId: memberIdOf(world, flagger.member), name: flagger.name, email: "" },
      ...(each.isOrder && {
        order: {
          kind: "order-to-act" as const,
          memberState: "DE",
          arrivedAt: day(0),
          silentUntil: null,
          enteredBy: memberIdOf(world, "henrike"),
        },
      }),
      locale: "de",
      now: day(0),
    },
    { mayMail: false },
  );
  await decide(world, {
    decision: each.outcome ? "hide" : "keep",
    ...each.outcome,
    reason: each.reason,
    by: "jonas",
    now: day(1),
  });
  if (each.objection) await object(world, each, { postId, filedAt: day(3), decidedAt: day(5) });
}

/** The day itself, or the topic's first one where that was later. */
async function momentInTopic(
  world: World,
  { number, daysAgo }: { number: number; daysAgo: number },
): Promise<Temporal.Instant> {
  const { createdAt } = await database()
    .selectFrom("forumTopic")
    .select("createdAt")
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
  const opened = Temporal.Instant.from(createdAt).add({ hours: 3 });
  const wanted = at(world, daysAgo, 540);
  const later = Temporal.Instant.compare(opened, wanted) > 0 ? opened : wanted;
  return earlier(later, world.now);
}

async function object(
  world: World,
  { author, objection }: PastNotice,
  when: { postId: string; filedAt: Temporal.Instant; decidedAt: Temporal.Instant },
): Promise<void> {
  const measure = await database()
    .selectFrom("moderationMeasure")
    .select("id")
    .where("objectId", "=", when.postId)
    .executeTakeFirstOrThrow();
  await fileAppeal({
    measureId: measure.id,
    memberId: memberIdOf(world, author),
    explanation: objection!.text,
    now: when.filedAt,
  });
  await decide(world, {
    decision: objection!.isRight ? "reverse" : "confirm",
    reason: objection!.answer,
    by: "henrike",
    now: when.decidedAt,
  });
}

/** Each is decided before the next is filed: the last that was opened is the one. */
async function decide(
  world: World,
  {
    by,
    ...decision
  }: {
    decision: Decision;
    clause?: number;
    legalGround?: string;
    reason: string;
    by: string;
    now: Temporal.Instant;
  },
): Promise<void> {
  const item = await database()
    .selectFrom("reviewItem")
    .select(["id", "version"])
    .where("decidedAt", "is", null)
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  await decideItem({
    itemId: item.id,
    version: item.version,
    ...decision,
    staff: actorOf(world, by),
  });
}
