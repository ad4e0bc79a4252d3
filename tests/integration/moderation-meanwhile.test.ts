import { expect, test } from "vitest";
import { closeAccount } from "#app/accounts/commands/close-account.server.ts";
import { findRestriction } from "#app/accounts/queries/find-restriction.server.ts";
import { actDirectly } from "#app/moderation/commands/act-directly.server.ts";
import { decideItem, type ItemDecision } from "#app/moderation/commands/decide-item.server.ts";
import { endDueMeasures } from "#app/moderation/commands/end-due-measures.server.ts";
import { fileAppeal } from "#app/moderation/commands/file-appeal.server.ts";
import { reportProfile } from "#app/moderation/commands/report-profile.server.ts";
import { listMeasuresOfMember } from "#app/moderation/queries/list-measures-of-member.server.ts";
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
const later = now.add({ hours: 25 });

async function decide(objectId: string, decision: Partial<ItemDecision>) {
  const item = await openItemOf(objectId);
  const staff = await createStaff();
  const by = { itemId: item.id, version: item.version, staff, now: later };
  await decideItem({
    ...by,
    clause: 1,
    reason: "Noch einmal angesehen.",
    decision: "keep",
    ...decision,
  });
  return item.id;
}

function itemOf(id: string) {
  return database()
    .selectFrom("reviewItem")
    .select(["decision", "decidedAt"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

/** Silenced for a day, and objecting to it. */
async function silencedAndObjecting() {
  const member = await createMember();
  const staff = await createStaff();
  const words = { clause: 1, reason: "Beleidigend.", staff, now };
  await actDirectly({ action: "silence", objectId: member.id, days: 1, ...words });
  const [measure] = await listMeasuresOfMember(database(), { memberId: member.id, limit: 1 });
  const objection = { measureId: measure!.id, memberId: member.id, explanation: "Nein.", now };
  await fileAppeal(objection);
  return { memberId: member.id, measureId: measure!.id };
}

test.each([
  ["reverse", { undoneAt: later.toString(), appealOutcome: "upheld" }],
  ["confirm", { undoneAt: null, appealOutcome: "rejected" }],
] as const)("a restriction whose time ends during an objection: %s", async (decision, outcome) => {
  const { memberId, measureId } = await silencedAndObjecting();
  await endDueMeasures({ now: later });
  expect(await findRestriction(database(), { memberId, now: later })).toBeUndefined();
  // The objection is about whether it was right: it waits for a person all the same.
  expect((await openItemOf(measureId)).decidedAt).toBeNull();
  await decide(measureId, { decision });
  const [measure] = await listMeasuresOfMember(database(), { memberId, limit: 1 });
  expect(measure).toMatchObject({ endedAt: later.toString(), ...outcome });
  expect(await findRestriction(database(), { memberId, now })).toBeUndefined();
});

test("of somebody whose account was closed while they were reported the post can still be decided", async () => {
  const { author, postId } = await createReportedPlace();
  await report(postId);
  await closeAccount({ memberId: author.id, formerName: "Ehemaliges Mitglied", now });
  const itemId = await decide(postId, { decision: "hide" });
  expect((await itemOf(itemId)).decision).toBe("hide");
  const post = await database()
    .selectFrom("forumPost")
    .select("hiddenAt")
    .where("id", "=", postId)
    .executeTakeFirstOrThrow();
  expect(post.hiddenAt).toBe(later.toString());
  // There is nobody left to write to.
  const mails = await database()
    .selectFrom("mailOutbox")
    .select("id")
    .where("template", "=", "statement-of-reasons")
    .where("memberId", "=", author.id)
    .execute();
  expect(mails).toEqual([]);
});

test("a profile that was erased while it was reported leaves nothing to take away, and its case closes", async () => {
  const member = await createMember({ about: "Kauft bei deal.example!" });
  const words = { reason: "spam", explanation: "", now } as const;
  await reportProfile({
    memberId: member.id,
    part: "text",
    reporter: await createReporter(),
    ...words,
  });
  await closeAccount({ memberId: member.id, formerName: "Ehemaliges Mitglied", now });
  await expect(decide(member.id, { decision: "clear-text" })).rejects.toThrow("nobody-to-restrict");
  const itemId = await decide(member.id, { decision: "keep", reason: "" });
  expect((await itemOf(itemId)).decidedAt).toBe(later.toString());
  expect(await listMeasuresOfMember(database(), { memberId: member.id, limit: 1 })).toEqual([]);
});
