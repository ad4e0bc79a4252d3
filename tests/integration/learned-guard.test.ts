import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { allowLearnedGuard } from "#app/forum/commands/keep-learned-guard.server.ts";
import {
  findLearnedModel,
  listGuardTrainings,
} from "#app/forum/queries/find-learned-guard.server.ts";
import type { HoldReason } from "#app/forum/rules/hold-reasons.ts";
import { decideItem } from "#app/moderation/commands/decide-item.server.ts";
import { trainGuard } from "#app/moderation/commands/train-guard.server.ts";
import { listGuardDecisions } from "#app/moderation/queries/list-guard-decisions.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import { subscriptions } from "#app/subscribers.server.ts";
import { createCategory, createWriter, writeReply, writeTopic } from "#tests/factories/forum.ts";
import { createStaff, openItemOf } from "#tests/factories/moderation.ts";

const now = Temporal.Instant.from("2026-03-01T12:00:00Z");
const advert = "Krypto Bonus: verdiene heute gratis Rendite mit einem Klick.";
let topicNumber: number;
let staff: Awaited<ReturnType<typeof createStaff>>;

/** A year's decisions: every third post was an advert, and the rules had found only every other one. */
beforeAll(async () => {
  const author = await createWriter();
  staff = await createStaff("manager");
  const category = await createCategory();
  const topic = await writeTopic({ author, categoryId: category.id, withoutLimits: true });
  topicNumber = topic.topicNumber;
  await sql`
    with words as (
      select n, n % 3 = 0 as is_spam, now_at + n * interval '1 hour' as at,
        case when n % 3 = 0 then 'krypto bonus gratis rendite klick nummer' || n
          else 'mahlgrad espresso bohne wasser tasse nummer' || n end as text
      from generate_series(1, 240) as n, (select ${now.subtract({ hours: 400 }).toString()}::timestamptz as now_at) as begun
    ), post as (
      insert into forum_post (topic_id, number, author_id, request_key, document, html, plain_text, created_at, hold_reasons)
      select ${topic.topicId}, 1000 + n, ${author.id}, gen_random_uuid(), '{"type":"doc","content":[]}', '', text, at,
        case when n % 6 = 0 then '[{"rule":"newcomer-links","facts":{}}]'::jsonb end
      from words returning id, number
    ), item as (
      insert into review_item (kind, object_kind, object_id, member_id, reason, opened_at, decided_at, decided_by, decision)
      select 'report', 'post', post.id, ${author.id}, 'spam', at, at, ${staff.id},
        case when is_spam then 'hide' else 'keep' end
      from post join words on 1000 + n = number returning id, object_id, decision, decided_at
    )
    insert into moderation_measure (kind, object_kind, object_id, member_id, item_id, reason, rule_clause, taken_at, taken_by)
    select 'hide', 'post', object_id, ${author.id}, id, 'Werbung', '1', decided_at, ${staff.id}
    from item where decision = 'hide'`.execute(database());
});

const newcomer = () => createWriter({ trustLevel: 0 });

async function heldFor(author: Awaited<ReturnType<typeof createWriter>>, text: string) {
  const { postId } = await writeReply({ author, topicNumber, text, requestKey: randomUUID(), now });
  const { holdReasons, heldAt } = await database()
    .selectFrom("forumPost")
    .select(["holdReasons", "heldAt"])
    .where("id", "=", postId)
    .executeTakeFirstOrThrow();
  return {
    postId,
    isHeld: heldAt !== null,
    reasons: (holdReasons ?? []) as unknown as HoldReason[],
  };
}

test("before it has learned anything, it holds nothing", async () => {
  expect(await findLearnedModel(database())).toBeNull();
  expect((await heldFor(await newcomer(), `${advert} Eins.`)).isHeld).toBe(false);
});

test("it learns from what people decided, and is switched on where it beats the rules", async () => {
  const trial = await trainGuard({ now });
  expect(trial).toMatchObject({
    learnedFrom: 180,
    triedOn: 60,
    result: { beatsRules: true, learned: { precision: 1, recall: 1 }, rules: { recall: 0.5 } },
  });
  const [training] = await listGuardTrainings(database());
  expect(training).toMatchObject({
    learnedFrom: 180,
    triedOn: 60,
    spamTriedOn: 20,
    beatsRules: true,
  });
  const held = await heldFor(await newcomer(), `${advert} Zwei.`);
  expect(held).toMatchObject({ isHeld: true, reasons: [{ rule: "learned" }] });
  expect(held.reasons[0]?.facts.percent).toBeGreaterThanOrEqual(80);
  expect(String(held.reasons[0]?.facts.words).split(", ")).toEqual(
    expect.arrayContaining(["krypto", "bonus"]),
  );
  const harmless = await heldFor(await newcomer(), "Welcher Mahlgrad passt zu diesem Espresso?");
  expect(harmless.isHeld).toBe(false);
  const known = await createWriter({ trustLevel: 2 });
  expect((await heldFor(known, `${advert} Drei.`)).isHeld).toBe(false);
});

test("who is refused for it reads that it was found by a machine and decided by a person", async () => {
  const author = await newcomer();
  const { postId } = await heldFor(author, `${advert} Vier.`);
  const events = await database()
    .selectFrom("domainEvent")
    .select("id")
    .where("subjectId", "=", postId)
    .execute();
  for (const { id } of events) await dispatchEvent(id, subscriptions);
  const { id: itemId, version } = await openItemOf(postId);
  const words = { decision: "hide", clause: 1, reason: "Das ist Werbung." } as const;
  await decideItem({ itemId, version, ...words, staff, now });
  const statement = await database()
    .selectFrom("statementOfReasons")
    .select(["automatedDetection", "automatedDecision"])
    .where("memberId", "=", author.id)
    .executeTakeFirstOrThrow();
  expect(statement).toEqual({ automatedDetection: true, automatedDecision: false });
});

test("staff switches it off, which the log tells", async () => {
  const by = { id: staff.id, name: staff.displayName };
  const allow = (isAllowed: boolean) =>
    inTransaction((trx) => allowLearnedGuard(trx, { isAllowed, by, now }));
  await allow(false);
  expect((await heldFor(await newcomer(), `${advert} Fünf.`)).isHeld).toBe(false);
  await allow(true);
  expect((await heldFor(await newcomer(), `${advert} Sechs.`)).isHeld).toBe(true);
  const entries = await database()
    .selectFrom("auditEntry")
    .select("facts")
    .where("action", "=", "learned-guard.changed")
    .orderBy("seq")
    .execute();
  expect(entries.map(({ facts }) => facts)).toEqual([{ isAllowed: false }, { isAllowed: true }]);
});

test("texts that are gone teach nothing, a refusal taken back was none, and old numbers are forgotten", async () => {
  const before = await listGuardDecisions(database(), { now });
  const spamBefore = before.filter(({ isSpam }) => isSpam).length;
  await sql`update moderation_measure set undone_at = ${now.toString()}, undone_by = ${staff.id}, undo_reason = 'Doch nicht.'
    where object_id = (select id from forum_post where number = 1003)`.execute(database());
  const taken = await listGuardDecisions(database(), { now });
  expect(taken).toHaveLength(before.length);
  expect(taken.filter(({ isSpam }) => isSpam)).toHaveLength(spamBefore - 1);
  await sql`update forum_post set plain_text = '', deleted_at = ${now.toString()}, deleted_by = author_id,
    purged_at = ${now.toString()} where number between 1100 and 1240`.execute(database());
  expect(await listGuardDecisions(database(), { now })).toHaveLength(before.length - 141);
  const trial = await trainGuard({ now: now.add({ hours: 24 }) });
  expect(trial.result).toBeNull();
  expect(await findLearnedModel(database())).toBeNull();
  const kept = await database()
    .selectFrom("guardModel")
    .select("id")
    .where("weights", "is not", null)
    .execute();
  expect(kept).toEqual([]);
});
