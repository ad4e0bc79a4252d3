import { expect, test } from "vitest";
import { closeAccount } from "#app/accounts/commands/close-account.server.ts";
import { verifyForumCounters } from "#app/forum/queries/verify-forum-counters.server.ts";
import { actDirectly } from "#app/moderation/commands/act-directly.server.ts";
import { askOpinion, giveOpinion } from "#app/moderation/commands/ask-opinion.server.ts";
import { claimItem } from "#app/moderation/commands/claim-item.server.ts";
import { decideBatch } from "#app/moderation/commands/decide-batch.server.ts";
import { decideItem } from "#app/moderation/commands/decide-item.server.ts";
import { fileAppeal } from "#app/moderation/commands/file-appeal.server.ts";
import { forgetView, keepView } from "#app/moderation/commands/keep-view.server.ts";
import { reportProfile } from "#app/moderation/commands/report-profile.server.ts";
import { takeBreak } from "#app/moderation/commands/take-break.server.ts";
import { undoBatch } from "#app/moderation/commands/undo-batch.server.ts";
import { forgetOldNotes, writeNote } from "#app/moderation/commands/write-note.server.ts";
import { findBreak } from "#app/moderation/queries/find-break.server.ts";
import { findReviewPage } from "#app/moderation/queries/find-review-page.server.ts";
import { findStandingMeasure } from "#app/moderation/queries/find-standing-measure.server.ts";
import { listMeasuresOfMember } from "#app/moderation/queries/list-measures-of-member.server.ts";
import { listMemberNotes } from "#app/moderation/queries/list-member-notes.server.ts";
import { listReviewItems } from "#app/moderation/queries/list-review-items.server.ts";
import { listReviewViews } from "#app/moderation/queries/list-review-views.server.ts";
import { listBacklogDays, listWorkload } from "#app/moderation/queries/list-workload.server.ts";
import { type QueueFilter, readQueueFilter } from "#app/moderation/rules/queue-filter.ts";
import { database } from "#app/platform/db.server.ts";
import { createMember } from "#tests/factories/member.ts";
import {
  createReportedPlace,
  createReporter,
  createStaff,
  openItemOf,
  report,
} from "#tests/factories/moderation.ts";

const now = Temporal.Instant.from("2026-03-02T12:00:00Z");
const all = readQueueFilter(new URLSearchParams());

async function queue(
  staffId: string,
  filter: Partial<QueueFilter> = {},
  page: { after?: string; limit?: number } = {},
) {
  const items = await listReviewItems(database(), {
    filter: { ...all, ...filter },
    staffId,
    role: "moderator",
    now,
    limit: 50,
    ...page,
  });
  return items.map(({ id }) => id);
}

/** Reported posts with the weights 1, 2, 1: the second weighs most, the first is oldest. */
async function threeReports() {
  await database().deleteFrom("flag").execute();
  await database()
    .updateTable("reviewItem")
    .set({ decidedAt: now, decision: "keep" })
    .where("decidedAt", "is", null)
    .execute();
  const places = [];
  for (const minutes of [0, 1, 2]) {
    const place = await createReportedPlace();
    const at = now.subtract({ hours: 2 }).add({ minutes });
    await report(place.postId, { now: at, reason: minutes === 2 ? "spam" : "insult" });
    if (minutes === 1) await report(place.postId, { now: at });
    const item = await openItemOf(place.postId);
    places.push({ ...place, itemId: item.id, version: item.version });
  }
  return places as [Place, Place, Place];
}

type Place = Awaited<ReturnType<typeof createReportedPlace>> & { itemId: string; version: number };

test("the queue is sorted by weight and age and goes on where a page ended", async () => {
  const staff = await createStaff();
  const [first, second, third] = await threeReports();
  const byWeight = [second.itemId, first.itemId, third.itemId];
  expect(await queue(staff.id)).toEqual(byWeight);
  expect(await queue(staff.id, { sort: "age" })).toEqual([
    first.itemId,
    second.itemId,
    third.itemId,
  ]);
  expect(await queue(staff.id, {}, { limit: 1, after: second.itemId })).toEqual([first.itemId]);
  expect(await queue(staff.id, { sort: "age" }, { after: first.itemId })).toEqual([
    second.itemId,
    third.itemId,
  ]);
  await database()
    .updateTable("reviewItem")
    .set({ priority: 1 })
    .where("id", "=", third.itemId)
    .execute();
  expect((await queue(staff.id))[0]).toBe(third.itemId);
  expect(await queue(staff.id, {}, { after: third.itemId })).toEqual(byWeight.slice(0, 2));
});

test("filters find what is about something, free, mine, or waits for a second opinion", async () => {
  const [staff, other] = await Promise.all([createStaff(), createStaff()]);
  const [first, second, third] = await threeReports();
  expect(await queue(staff.id, { reason: "spam" })).toEqual([third.itemId]);
  expect(await queue(staff.id, { kind: "appeal" })).toEqual([]);
  await claimItem({ itemId: first.itemId, staff, now });
  await claimItem({ itemId: second.itemId, staff: other, now });
  expect(await queue(staff.id, { holder: "mine" })).toEqual([first.itemId]);
  expect(await queue(staff.id, { holder: "free" })).toEqual([first.itemId, third.itemId]);
  await askOpinion({ itemId: first.itemId, staff, now });
  expect(await queue(staff.id, { holder: "mine" })).toEqual([]);
  expect(await queue(other.id, { holder: "opinion" })).toEqual([first.itemId]);
});

test("a second opinion comes from somebody else who is not involved, once", async () => {
  const [staff, other] = await Promise.all([createStaff(), createStaff()]);
  const [{ itemId }] = await threeReports();
  const give = (by: typeof staff) =>
    giveOpinion({ itemId, advice: "keep", opinion: "Eher harmlos.", staff: by, now });
  await expect(give(other)).rejects.toThrow("opinion-not-asked");
  await askOpinion({ itemId, staff, now });
  await askOpinion({ itemId, staff: other, now });
  await expect(give(staff)).rejects.toThrow("own-question");
  await give(other);
  await expect(give(other)).rejects.toThrow("opinion-not-asked");
  const page = await findReviewPage(database(), { itemId, now });
  expect(page?.opinions).toMatchObject([
    { askerName: staff.displayName, giverName: other.displayName, advice: "keep" },
  ]);
});

test("many are decided at once, without those that somebody else has or has changed; all of it can be undone", async () => {
  const [staff, other] = await Promise.all([createStaff(), createStaff()]);
  const [first, second, third] = await threeReports();
  await claimItem({ itemId: second.itemId, staff: other, now });
  const items = [first, second, third].map(({ itemId: id, version }) => ({ id, version }));
  const reason = "Das ist Werbung.";
  const batchOf = { kind: "report", decision: "hide", clause: 4, reason } as const;
  expect(await decideBatch({ ...batchOf, items, staff, now })).toEqual({
    decided: 2,
    left: [second.itemId],
  });
  expect(await queue(staff.id)).toEqual([second.itemId]);
  const batch = await database()
    .selectFrom("reviewBatch")
    .select(["id", "itemCount"])
    .where("decidedBy", "=", staff.id)
    .executeTakeFirstOrThrow();
  expect(batch.itemCount).toBe(2);
  await expect(undoBatch({ batchId: batch.id, staff: other, now })).rejects.toThrow("not-found");
  await undoBatch({ batchId: batch.id, staff, now });
  await expect(undoBatch({ batchId: batch.id, staff, now })).rejects.toThrow("batch-undone");
  expect(await queue(staff.id)).toEqual([second.itemId, first.itemId, third.itemId]);
  expect(await findStandingMeasure(database(), first.postId)).toBeUndefined();
  const flags = await database().selectFrom("flag").select("outcome").distinct().execute();
  expect(flags).toEqual([{ outcome: null }]);
  expect(await verifyForumCounters(database())).toEqual([]);
});

test("what was reported again since joins the case that is open when a batch is undone", async () => {
  const staff = await createStaff();
  const [first] = await threeReports();
  const items = [{ id: first.itemId, version: first.version }];
  const hide = { kind: "report", decision: "hide", clause: 4, reason: "Werbung." } as const;
  await decideBatch({ ...hide, items, staff, now });
  const measure = await findStandingMeasure(database(), first.postId);
  expect(measure).toBeDefined();
  await database()
    .updateTable("forumPost")
    .set({ hiddenAt: null })
    .where("id", "=", first.postId)
    .execute();
  await report(first.postId, { reporter: await createReporter(), now });
  const again = await openItemOf(first.postId);
  const { id: batchId } = await database()
    .selectFrom("reviewBatch")
    .select("id")
    .where("decidedBy", "=", staff.id)
    .executeTakeFirstOrThrow();
  await undoBatch({ batchId, staff, now });
  const flags = await database()
    .selectFrom("flag")
    .select("id")
    .where("itemId", "=", again.id)
    .execute();
  expect(flags).toHaveLength(2);
});

test("an objection to a suspension can be decided, by somebody else", async () => {
  const [staff, other] = await Promise.all([createStaff(), createStaff()]);
  const member = await createMember();
  const suspension = { action: "suspend", objectId: member.id, clause: 1, days: 7 } as const;
  await actDirectly({ ...suspension, reason: "Wiederholt.", staff, now });
  const [measure] = await listMeasuresOfMember(database(), { memberId: member.id, limit: 1 });
  const measureId = measure!.id;
  await fileAppeal({ measureId, memberId: member.id, explanation: "Das war ich nicht.", now });
  const item = await openItemOf(measureId);
  const page = await findReviewPage(database(), { itemId: item.id, now });
  expect(page).toMatchObject({ post: null, author: { id: member.id } });
  const decision = { itemId: item.id, version: item.version, reason: "Stimmt.", now } as const;
  await expect(decideItem({ ...decision, decision: "reverse", staff })).rejects.toThrow(
    "decided-before",
  );
  // Its time may be over by then: it was wrong all the same.
  const later = now.add({ hours: 24 * 8 });
  await decideItem({ ...decision, decision: "reverse", staff: other, now: later });
  const [lifted] = await listMeasuresOfMember(database(), { memberId: member.id, limit: 1 });
  expect(lifted).toMatchObject({ appealOutcome: "upheld", undoReason: "Stimmt." });
});

test("a case stays decidable when its author leaves", async () => {
  const staff = await createStaff();
  const [{ itemId, version, author, postId }] = await threeReports();
  await closeAccount({ memberId: author.id, formerName: "Früheres Mitglied", now });
  const page = await findReviewPage(database(), { itemId, now });
  expect(page?.author.id).toBe(author.id);
  const decision = { itemId, version, clause: 1, reason: "Angriff.", staff, now } as const;
  await expect(decideItem({ ...decision, decision: "warn" })).rejects.toThrow("nobody-to-restrict");
  await decideItem({ ...decision, decision: "hide" });
  expect(await findStandingMeasure(database(), postId)).toBeDefined();
});

test("views are each one's own, and notes go when they are too old", async () => {
  const [staff, other] = await Promise.all([createStaff(), createStaff()]);
  const filter = { ...all, reason: "spam", sort: "age" } as const;
  await keepView({ memberId: staff.id, name: "Werbung", filter: all, now });
  await keepView({ memberId: staff.id, name: "Werbung", filter, now });
  const [view, ...others] = await listReviewViews(database(), staff.id);
  expect(others).toEqual([]);
  expect(view).toMatchObject({ name: "Werbung", filter: { reason: "spam", sort: "age" } });
  await forgetView({ memberId: other.id, id: view!.id });
  expect(await listReviewViews(database(), staff.id)).toHaveLength(1);

  const { id: memberId } = await createMember();
  await writeNote({ memberId, text: "Hat sich entschuldigt.", days: 30, staff, now });
  const later = now.add({ hours: 24 * 30 });
  expect(await listMemberNotes(database(), { memberId, now, limit: 5 })).toHaveLength(1);
  await forgetOldNotes({ now: later });
  expect(await listMemberNotes(database(), { memberId, now, limit: 5 })).toEqual([]);
});

test("whoever takes a break from heavy cases is shown neither them nor pictures, and workload counts what was decided", async () => {
  const [staff, other] = await Promise.all([createStaff(), createStaff()]);
  const [first, second, third] = await threeReports();
  const heavy = { reason: "hate" } as const;
  await database().updateTable("reviewItem").set(heavy).where("id", "=", second.itemId).execute();
  await database()
    .updateTable("forumPost")
    .set({ html: '<p><img src="/files/x" alt=""></p>' })
    .where("id", "=", third.postId)
    .execute();
  const picture = { part: "picture", reason: "other", explanation: "", now } as const;
  const reporter = await createReporter();
  await reportProfile({ memberId: (await createReporter()).id, reporter, ...picture });
  const { id: memberId } = staff;
  await takeBreak({ memberId, days: 7, setBy: memberId, now });
  expect(await findBreak(database(), { memberId, now })).not.toBeNull();
  const asking = { staffId: staff.id, role: "moderator", now } as const;
  const page = { ...asking, filter: all, limit: 9, sparesHeavy: true };
  const spared = await listReviewItems(database(), page);
  expect(spared.map(({ id }) => id)).toEqual([first.itemId]);
  await takeBreak({ memberId, days: 0, setBy: memberId, now });
  expect(await findBreak(database(), { memberId, now })).toBeNull();

  for (const [minutes, { itemId, version }] of [first, second, third].entries()) {
    const at = now.add({ minutes: minutes * 10 });
    const decision = { decision: "hide", clause: 1, reason: "Angriff." } as const;
    await decideItem({ itemId, version, ...decision, staff: other, now: at });
  }
  const since = now.subtract({ hours: 1 });
  const work = await listWorkload(database(), { since, memberId: other.id, now });
  expect(work).toMatchObject([{ id: other.id, decisions: 3, heavy: 1, minutes: 20 }]);
  const days = await listBacklogDays(database(), {
    since: now.subtract({ hours: 24 * 14 }),
    timeZone: "Europe/Berlin",
  });
  expect(days.at(-1)).toMatchObject({ day: "2026-03-02", decided: expect.any(Number) });
  expect(days.at(-1)?.decided).toBeGreaterThanOrEqual(3);
});
