import { expect, test } from "vitest";
import { askToLeave } from "#app/accounts/commands/ask-to-leave.server.ts";
import { carryOutDepartures } from "#app/accounts/commands/carry-out-departures.server.ts";
import { exportMemberData } from "#app/accounts/queries/export-member-data.server.ts";
import { claimItem } from "#app/moderation/commands/claim-item.server.ts";
import { decideItem, type ItemDecision } from "#app/moderation/commands/decide-item.server.ts";
import { fileNotice } from "#app/moderation/commands/file-notice.server.ts";
import { tellOfDueDisclosures } from "#app/moderation/commands/tell-of-disclosures.server.ts";
import { countOpenItems } from "#app/moderation/queries/count-open-items.server.ts";
import { findFiledNotice } from "#app/moderation/queries/find-filed-notice.server.ts";
import { findTransparencyReport } from "#app/moderation/queries/find-transparency-report.server.ts";
import { listDisclosuresOfMember } from "#app/moderation/queries/list-disclosures-of-member.server.ts";
import { listReviewItems } from "#app/moderation/queries/list-review-items.server.ts";
import type { AuthorityOrder } from "#app/moderation/rules/orders.ts";
import { readQueueFilter } from "#app/moderation/rules/queue-filter.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { createReportedPlace, createStaff } from "#tests/factories/moderation.ts";

const now = Temporal.Instant.from("2026-03-02T12:00:00Z");
const days = (count: number) => now.add({ hours: 24 * count });
const authority = "poststelle@amt.example.org";
const what = "Name und Mailadresse, Zeitpunkt der letzten Anmeldung";
const handOver = {
  decision: "hand-over",
  reason: what,
  handedTo: "Staatsanwaltschaft Flensburg, 105 Js 1/26",
  legalGround: "§ 100j StPO",
} as const;

const addressOf = (path: string) => new URL(path, env().baseUrl).href;

async function enter(addresses: string[], order: Partial<AuthorityOrder> = {}) {
  const manager = await createStaff("manager");
  const noticeId = await fileNotice({
    requestKey: crypto.randomUUID(),
    addresses,
    category: "fraud",
    explanation: "Beschluss des Amtsgerichts.",
    notifier: { memberId: null, name: "Staatsanwaltschaft", email: authority },
    order: {
      kind: "order-to-inform",
      memberState: "DE",
      arrivedAt: now.subtract({ hours: 6 }),
      silentUntil: null,
      enteredBy: manager.id,
      ...order,
    },
    locale: "de",
    now,
  });
  return { noticeId, manager };
}

function itemsOf(noticeId: string) {
  return database()
    .selectFrom("reviewItem as item")
    .innerJoin("noticeObject as object", "object.itemId", "item.id")
    .select(["item.id", "item.version", "item.kind", "item.memberId", "item.priority"])
    .where("object.noticeId", "=", noticeId)
    .orderBy("object.position")
    .execute();
}

async function decide(noticeId: string, decision: Partial<ItemDecision>, at = now) {
  const staff = await createStaff("manager", "Henrike");
  for (const { id: itemId, version } of await itemsOf(noticeId))
    await decideItem({ itemId, version, staff, now: at, ...handOver, ...decision });
}

async function mailsTo(address: string) {
  const mails = await database()
    .selectFrom("mailOutbox")
    .select(["template", "props"])
    .where("toAddress", "=", address)
    .orderBy("id")
    .execute();
  return mails;
}

async function exportOf(memberId: string) {
  let text = "";
  for await (const piece of exportMemberData(memberId, now)) text += piece;
  return text;
}

const disclosuresOf = (memberId: string) =>
  listDisclosuresOfMember(database(), { memberId, limit: 9 });

test("an order for data is a case for each member it names, of a post its author", async () => {
  const { author, topic } = await createReportedPlace();
  const other = await createMember();
  const { topicNumber: number, slug } = topic;
  const { noticeId } = await enter([
    addressOf(paths.topicPost({ number, slug, post: 2 })),
    addressOf(paths.profile({ number: other.number })),
  ]);
  expect(await itemsOf(noticeId)).toMatchObject([
    { kind: "order", memberId: author.id, priority: 2 },
    { kind: "order", memberId: other.id, priority: 2 },
  ]);
  const again = await enter([addressOf(paths.profile({ number: other.number }))]);
  expect(again.noticeId).not.toBe(noticeId);
  const [first] = await itemsOf(again.noticeId);
  expect(first?.memberId).toBe(other.id);
  // It names a member: no page of it is for whoever has a link.
  expect(await findFiledNotice(database(), noticeId)).toBeUndefined();
});

test("what was handed over, to whom and when is kept; authority and member hear of it", async () => {
  const member = await createMember();
  const { noticeId } = await enter([addressOf(paths.profile({ number: member.number }))]);
  await decide(noticeId, {});
  const [disclosure] = await disclosuresOf(member.id);
  expect(disclosure).toMatchObject({ what, handedTo: handOver.handedTo, handedAt: now.toString() });
  const mails = await mailsTo(authority);
  expect(mails.slice(-2).map(({ template }) => template)).toEqual([
    "order-received",
    "order-answered",
  ]);
  expect(mails.at(-1)?.props).toMatchObject({ answers: [{ outcome: "acted", answer: what }] });
  expect(await mailsTo(member.email!)).toMatchObject([
    { template: "data-handed-over", props: { what, legalGround: "§ 100j StPO" } },
  ]);
  expect(await exportOf(member.id)).toContain(what);
});

test("while the order forbids it the member hears nothing, by no way; afterwards at once", async () => {
  const member = await createMember();
  const address = addressOf(paths.profile({ number: member.number }));
  const before = await exportOf(member.id);
  const { noticeId } = await enter([address], { silentUntil: days(30) });
  expect(await exportOf(member.id)).toBe(before);
  await decide(noticeId, {});
  expect(await tellOfDueDisclosures({ now: days(29) })).toBe(0);
  expect(await mailsTo(member.email!)).toEqual([]);
  expect(await disclosuresOf(member.id)).toEqual([]);
  expect(await exportOf(member.id)).toBe(before);
  expect(await tellOfDueDisclosures({ now: days(30) })).toBe(1);
  expect(await tellOfDueDisclosures({ now: days(31) })).toBe(0);
  expect(await mailsTo(member.email!)).toHaveLength(1);
  expect(await disclosuresOf(member.id)).toHaveLength(1);
});

test("a silent order keeps an account that is to be erased, and does not say why", async () => {
  const member = await createMember();
  const address = addressOf(paths.profile({ number: member.number }));
  await askToLeave({ memberId: member.id, posts: "keep", now });
  const { noticeId } = await enter([address], { silentUntil: days(60) });
  await carryOutDepartures({ now: days(14) });
  const templates = (await mailsTo(member.email!)).map(({ template }) => template);
  expect(templates).toEqual(["account-leaving"]);
  await decide(noticeId, { decision: "decline", reason: "Die Anordnung nennt keinen Grund." });
  expect(await carryOutDepartures({ now: days(15) })).toBe(1);
});

test("nothing is handed over with a decline, and the authority reads why", async () => {
  const member = await createMember();
  const { noticeId } = await enter([addressOf(paths.profile({ number: member.number }))]);
  const reason = "Die Anordnung ist nicht unterschrieben.";
  await decide(noticeId, { decision: "decline", reason });
  expect(await disclosuresOf(member.id)).toEqual([]);
  expect(await mailsTo(member.email!)).toEqual([]);
  expect((await mailsTo(authority)).at(-1)?.props).toMatchObject({
    answers: [{ outcome: "refused", answer: reason }],
  });
});

test("moderators neither see an order for data nor decide it", async () => {
  const member = await createMember();
  const { noticeId, manager } = await enter([addressOf(paths.profile({ number: member.number }))]);
  const [item] = await itemsOf(noticeId);
  const { id: itemId, version } = item!;
  const moderator = await createStaff();
  const asking = { filter: readQueueFilter(new URLSearchParams()), now, limit: 100 };
  const seenBy = async (role: "moderator" | "manager") =>
    (await listReviewItems(database(), { ...asking, staffId: manager.id, role })).some(
      ({ id }) => id === itemId,
    );
  expect([await seenBy("moderator"), await seenBy("manager")]).toEqual([false, true]);
  expect((await countOpenItems(database(), "moderator")).byKind.order).toBeUndefined();
  await expect(claimItem({ itemId, staff: moderator, now })).rejects.toThrow("forbidden");
  const decision = { ...handOver, itemId, version, now };
  await expect(decideItem({ ...decision, staff: moderator })).rejects.toThrow("forbidden");
  await expect(decideItem({ ...decision, handedTo: "", staff: manager })).rejects.toThrow(
    "handed-to-missing",
  );
  await expect(decideItem({ ...decision, decision: "hide", staff: manager })).rejects.toThrow(
    "decision-not-offered",
  );
  const [one, other] = await Promise.allSettled([
    decideItem({ ...decision, staff: manager }),
    decideItem({ ...decision, staff: await createStaff("manager") }),
  ]);
  expect([one.status, other.status].sort()).toEqual(["fulfilled", "rejected"]);
  expect(await disclosuresOf(member.id)).toHaveLength(1);
});

test("the report counts orders by subject and Member State, with the times to receipt and effect", async () => {
  const member = await createMember();
  const address = addressOf(paths.profile({ number: member.number }));
  const arrivedAt = Temporal.Instant.from("2025-06-01T10:00:00Z");
  const order = { memberState: "FR", arrivedAt };
  const { noticeId } = await enter([address], order);
  await decide(noticeId, {}, arrivedAt.add({ hours: 5 }));
  await database()
    .updateTable("authorityOrder")
    .set({ enteredAt: arrivedAt.add({ hours: 2 }).toString() })
    .where("noticeId", "=", noticeId)
    .execute();
  await enter([address], { ...order, memberState: "DE" });
  const span = { year: 2025, timeZone: "Europe/Berlin" };
  const { sections } = await findTransparencyReport(database(), span);
  const rowsOf = (name: string) => sections.find((section) => section.name === name)?.rows;
  expect(rowsOf("ordersToInform")).toMatchObject([
    { of: null, values: { received: 2, acted: 1, open: 1 } },
    { of: "fraud", values: { received: 2 } },
  ]);
  expect(rowsOf("ordersToInformByState")).toMatchObject([
    { of: null, values: { received: 2 } },
    { of: "DE", values: { received: 1, open: 1 } },
    { of: "FR", values: { acted: 1, medianReceiptHours: 2, medianHours: 5 } },
  ]);
  expect(rowsOf("ordersToAct")).toMatchObject([{ of: null, values: { received: 0 } }]);
});
