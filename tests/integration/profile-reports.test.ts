import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changePicture } from "#app/accounts/commands/change-picture.server.ts";
import { closeAccount } from "#app/accounts/commands/close-account.server.ts";
import { actDirectly } from "#app/moderation/commands/act-directly.server.ts";
import { decideItem, type ItemDecision } from "#app/moderation/commands/decide-item.server.ts";
import { exportStatements } from "#app/moderation/commands/export-statements.server.ts";
import { fileAppeal } from "#app/moderation/commands/file-appeal.server.ts";
import { fileNotice } from "#app/moderation/commands/file-notice.server.ts";
import { fileNoticeAppeal } from "#app/moderation/commands/file-notice-appeal.server.ts";
import { forgetRemovedPictures } from "#app/moderation/commands/forget-removed-pictures.server.ts";
import { reportProfile } from "#app/moderation/commands/report-profile.server.ts";
import { restoreFromMeasure } from "#app/moderation/commands/restore-from-measure.server.ts";
import { listMeasuresOfMember } from "#app/moderation/queries/list-measures-of-member.server.ts";
import { listReviewItems } from "#app/moderation/queries/list-review-items.server.ts";
import { readQueueFilter } from "#app/moderation/rules/queue-filter.ts";
import { findEuBatch } from "#app/moderation/statement-export.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { createReporter, createStaff, openItemOf } from "#tests/factories/moderation.ts";
import { setUpBrand } from "#tests/support/built-portal.ts";

const now = Temporal.Instant.from("2026-03-02T12:00:00Z");
const dataDir = mkdtempSync(join(tmpdir(), "resonanz-profile-reports-"));
beforeAll(() => {
  process.env.DATA_DIR = dataDir;
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const shownBadly = { displayName: "Alle sind Idioten", about: "Kauft bei deal.example!" };

async function reportedMember(part: "name" | "picture" | "text" = "name") {
  const member = await createMember(shownBadly);
  const bytes = await sharp({ create: { width: 40, height: 40, channels: 3, background: "red" } })
    .png()
    .toBuffer();
  await changePicture({ memberId: member.id, bytes, now });
  await reportProfile({ memberId: member.id, part, reporter: await createReporter(), ...words });
  return member;
}
const words = { reason: "insult", explanation: "Beleidigt alle.", now } as const;

async function decide(memberId: string, decision: Partial<ItemDecision>) {
  const item = await openItemOf(memberId);
  await decideItem({
    itemId: item.id,
    version: item.version,
    decision: "reset-name",
    clause: 1,
    reason: "Ein Name, der alle beleidigt.",
    staff: await createStaff(),
    now,
    ...decision,
  });
}

function shown(id: string) {
  return database()
    .selectFrom("member")
    .select(["displayName", "about", "avatarFileId"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

async function measuresOf(memberId: string) {
  return listMeasuresOfMember(database(), { memberId, limit: 20 });
}

test("reports of a profile join one item with their weight; nobody reports themself", async () => {
  const member = await reportedMember();
  const again = await createReporter();
  const report = { memberId: member.id, part: "text", ...words } as const;
  expect(await reportProfile({ ...report, reporter: again })).toBe("filed");
  expect(await reportProfile({ ...report, reporter: again })).toBe("already-filed");
  await expect(
    reportProfile({ ...report, reporter: { id: member.id, role: "member" } }),
  ).rejects.toThrow("own-profile-report");
  const staffReport = { id: (await createStaff()).id, role: "moderator" } as const;
  await reportProfile({ ...report, reporter: staffReport });
  expect(await openItemOf(member.id)).toMatchObject({
    objectKind: "member",
    memberId: member.id,
    weight: "7.000",
  });
  const asking = { staffId: staffReport.id, role: staffReport.role, now };
  const page = { ...asking, filter: readQueueFilter(new URLSearchParams()) };
  const [row] = await listReviewItems(database(), { ...page, limit: 1 });
  expect(row).toMatchObject({ memberName: shownBadly.displayName, excerpt: shownBadly.about });
  await closeAccount({ memberId: member.id, formerName: "Ehemalige", now });
  await expect(reportProfile({ ...report, reporter: await createReporter() })).rejects.toThrow(
    "not-found",
  );
});

test.each([
  ["reset-name", "displayName", shownBadly.displayName, "text"],
  ["clear-text", "about", shownBadly.about, "text"],
  ["remove-picture", "avatarFileId", null, "image"],
] as const)(
  "%s takes one part away with a statement, and an objection gives it back",
  async (decision, column, removedText, content) => {
    const member = await reportedMember();
    const before = await shown(member.id);
    await decide(member.id, { decision });
    const after = await shown(member.id);
    expect(after[column]).not.toBe(before[column]);
    expect({ ...after, [column]: before[column] }).toEqual(before);
    const [measure] = await measuresOf(member.id);
    expect(measure).toMatchObject({ kind: decision, removedText, source: "report" });
    const statement = await database()
      .selectFrom("statementOfReasons")
      .select(["contentKinds", "contentPostedAt"])
      .where("memberId", "=", member.id)
      .executeTakeFirstOrThrow();
    expect(statement.contentKinds).toEqual([content]);

    const explanation = "Das bin ich, seit zwanzig Jahren.";
    await fileAppeal({ measureId: measure!.id, memberId: member.id, explanation, now });
    await decide(measure!.id, { decision: "reverse", reason: "Stimmt, ein Künstlername." });
    expect(await shown(member.id)).toEqual(before);
  },
);

test("what its owner has chosen since then stays when a decision is taken back", async () => {
  const member = await reportedMember();
  await decide(member.id, {});
  await database()
    .updateTable("member")
    .set({ displayName: "Petra" })
    .where("id", "=", member.id)
    .execute();
  const [measure] = await measuresOf(member.id);
  const staff = await createStaff();
  await restoreFromMeasure({ measureId: measure!.id, reason: "Verwechslung.", staff, now });
  expect((await shown(member.id)).displayName).toBe("Petra");
});

test("equals and higher staff are protected, and what is not there cannot be removed", async () => {
  const staff = await createStaff();
  const act = { clause: 1, reason: "…", staff, now } as const;
  for (const role of ["moderator", "manager", "admin"] as const) {
    const { id: objectId } = await createStaff(role);
    await expect(actDirectly({ action: "reset-name", objectId, ...act })).rejects.toThrow(
      "outranked",
    );
  }
  const { id: objectId } = await createMember();
  for (const action of ["clear-text", "remove-picture"] as const)
    await expect(actDirectly({ action, objectId, ...act })).rejects.toThrow("profile-part-missing");
  const { id } = await reportedMember();
  await expect(decide(id, { decision: "hide" })).rejects.toThrow("decision-not-offered");
});

describe("a removed picture", () => {
  test("is kept while somebody may object, and forgotten with the account", async () => {
    const member = await reportedMember("picture");
    const { avatarFileId } = await shown(member.id);
    await decide(member.id, { decision: "remove-picture" });
    expect(await forgetRemovedPictures({ now: now.add({ hours: 24 * 170 }) })).toBe(0);
    expect(await withheld(avatarFileId!)).toBe(now.toString());
    await closeAccount({ memberId: member.id, formerName: "Ehemalige", now });
    expect(await withheld(avatarFileId!)).toBeUndefined();
  });

  test("is deleted once the time to object is over, but not while an objection waits", async () => {
    const [waiting, over] = [await reportedMember("picture"), await reportedMember("picture")];
    const later = now.add({ hours: 24 * 190 });
    for (const { id } of [waiting, over]) await decide(id, { decision: "remove-picture" });
    const [measure] = await measuresOf(waiting.id);
    const objection = { measureId: measure!.id, memberId: waiting.id, explanation: "Nein.", now };
    await fileAppeal(objection);
    expect(await forgetRemovedPictures({ now: later })).toBe(1);
  });

  function withheld(id: string) {
    return database()
      .selectFrom("storedFile")
      .select("withheldAt")
      .where("id", "=", id)
      .executeTakeFirst()
      .then((file) => file?.withheldAt);
  }
});

describe("a notice", () => {
  test("that names a profile or its picture is about that member, once", async () => {
    const member = await reportedMember();
    const { avatarFileId } = await shown(member.id);
    await notice([paths.profile(member), paths.file({ id: avatarFileId! })]);
    const items = await database()
      .selectFrom("reviewItem")
      .select(["kind", "objectKind"])
      .where("objectId", "=", member.id)
      .where("kind", "=", "notice")
      .execute();
    expect(items).toEqual([{ kind: "notice", objectKind: "member" }]);
    await expect(notice([paths.profile({ number: 999_999 })])).rejects.toThrow(
      "notice-address-unknown",
    );
  });

  test("that was refused can still be right: then it is said what is taken away", async () => {
    const member = await createMember(shownBadly);
    const noticeId = await notice([paths.profile(member)]);
    await decide(member.id, { decision: "keep", reason: "Derb, aber erlaubt." });
    const { id: noticeObjectId } = await database()
      .selectFrom("noticeObject")
      .select("id")
      .where("noticeId", "=", noticeId)
      .executeTakeFirstOrThrow();
    await fileNoticeAppeal({ noticeId, noticeObjectId, explanation: "Doch verboten.", now });
    const reverse = { decision: "reverse", reason: "Ja, das geht zu weit." } as const;
    await expect(decide(noticeObjectId, reverse)).rejects.toThrow("profile-action-missing");
    await decide(noticeObjectId, { ...reverse, profileAction: "clear-text" });
    expect((await shown(member.id)).about).toBe("");
    expect(await measuresOf(member.id)).toMatchObject([{ kind: "clear-text", source: "notice" }]);
  });

  function notice(addresses: string[]) {
    return fileNotice({
      requestKey: crypto.randomUUID(),
      addresses,
      category: "hate",
      explanation: "Volksverhetzung.",
      notifier: { memberId: null, name: "Ute Brandt", email: "ute@example.org" },
      locale: "de",
      now,
    });
  }
});

test("the EU export tells what was removed and of what kind, without the name that was", async () => {
  await setUpBrand();
  const member = await reportedMember();
  await decide(member.id, { reason: "Der Name „Alle sind Idioten“ beleidigt alle." });
  const exportId = await exportStatements({ staff: await createStaff("manager"), now });
  const { batch } = (await findEuBatch(database(), exportId))!;
  const ours = batch.statements.find(({ decision_facts }) =>
    String(decision_facts).startsWith("Der Name"),
  );
  expect(ours).toMatchObject({
    decision_visibility: ["DECISION_VISIBILITY_CONTENT_REMOVED"],
    content_type: ["CONTENT_TYPE_TEXT"],
  });
  expect(JSON.stringify(batch)).not.toContain("Idioten");
});
