import { beforeAll, describe, expect, test } from "vitest";
import { decideItem } from "#app/moderation/commands/decide-item.server.ts";
import { fileAppeal } from "#app/moderation/commands/file-appeal.server.ts";
import { fileNotice } from "#app/moderation/commands/file-notice.server.ts";
import { saveTransparency } from "#app/moderation/commands/save-transparency.server.ts";
import { findTransparencyReport } from "#app/moderation/queries/find-transparency-report.server.ts";
import { listMeasuresOfMember } from "#app/moderation/queries/list-measures-of-member.server.ts";
import type { NoticeCategory } from "#app/moderation/rules/notice-categories.ts";
import type { ReportSection } from "#app/moderation/rules/transparency-report.ts";
import {
  transparencyCsv,
  transparencyWorkbook,
} from "#app/moderation/transparency-files.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import {
  createReportedPlace,
  createStaff,
  openItemOf,
  report,
} from "#tests/factories/moderation.ts";

const timeZone = "Europe/Berlin";
const at = (time: string) => Temporal.Instant.from(time);
const hide = { decision: "hide", clause: 6, reason: "Das ist verboten." } as const;
const keep = { decision: "keep", reason: "Das ist eine Meinung." } as const;
const reverse = { decision: "reverse", reason: "Das war doch in Ordnung." } as const;

async function file(category: NoticeCategory, received: string) {
  const place = await createReportedPlace();
  const { topicNumber: number, slug } = place.topic;
  await fileNotice({
    requestKey: crypto.randomUUID(),
    addresses: [new URL(paths.topicPost({ number, slug, post: 2 }), env().baseUrl).href],
    category,
    explanation: "Volksverhetzung.",
    notifier: null,
    locale: "de",
    now: at(received),
    ...(category === "child-abuse"
      ? {}
      : { notifier: { memberId: null, name: "Ute", email: "ute@example.org" } }),
  });
  return place;
}

async function decide(
  postId: string,
  decision: typeof hide | typeof keep | typeof reverse,
  now: string,
) {
  const item =
    decision === reverse
      ? await database()
          .selectFrom("reviewItem")
          .selectAll()
          .where("kind", "=", "appeal")
          .where("decidedAt", "is", null)
          .executeTakeFirstOrThrow()
      : await openItemOf(postId);
  const staff = await createStaff("manager");
  await decideItem({ itemId: item.id, version: item.version, ...decision, staff, now: at(now) });
}

async function object(author: { id: string }, now: string) {
  const [measure] = await listMeasuresOfMember(database(), { memberId: author.id, limit: 1 });
  await fileAppeal({
    measureId: measure!.id,
    memberId: author.id,
    explanation: "Das war ein Zitat.",
    now: at(now),
  });
}

async function figuresOf(name: ReportSection, year = 2026) {
  const { sections } = await findTransparencyReport(database(), { year, timeZone });
  const { rows } = sections.find((section) => section.name === name)!;
  return Object.fromEntries(rows.map(({ of, values }) => [of ?? "total", values]));
}

beforeAll(async () => {
  // An anonymous notice that is acted on, objected to and reversed by somebody else.
  const first = await file("child-abuse", "2026-03-01T10:00:00Z");
  await decide(first.postId, hide, "2026-03-01T14:00:00Z");
  await object(first.author, "2026-03-02T10:00:00Z");
  await decide(first.postId, reverse, "2026-03-02T20:00:00Z");
  const refused = await file("hate", "2026-04-01T10:00:00Z");
  await decide(refused.postId, keep, "2026-04-01T12:00:00Z");
  await file("hate", "2026-05-01T10:00:00Z");
  // Hidden by the weight of reports: one confirmed by a person, one not yet, one found wrong.
  for (const decision of [hide, null, keep] as const) {
    const { postId } = await createReportedPlace();
    for (const role of ["moderator", "manager"] as const) {
      const { id } = await createStaff();
      await report(postId, { reporter: { id, role }, now: at("2026-06-01T10:00:00Z") });
    }
    if (decision) await decide(postId, decision, "2026-06-02T10:00:00Z");
  }
  // The year ends where the brand is: an hour before midnight in London it is 2026 in Berlin.
  await file("fraud", "2025-12-31T22:59:59Z");
  await file("fraud", "2025-12-31T23:00:00Z");
}, 120_000);

describe("the transparency report of a year counts", () => {
  test("notices by what they complain of, and what came of them", async () => {
    const notices = await figuresOf("notices");
    expect(notices.total).toEqual({
      received: 4,
      trusted: 0,
      acted: 1,
      refused: 1,
      open: 2,
      byLaw: 0,
      byRules: 1,
      medianHours: 3,
    });
    expect(notices["child-abuse"]).toMatchObject({ received: 1, acted: 1, medianHours: 4 });
    expect(notices.hate).toMatchObject({ received: 2, refused: 1, open: 1, medianHours: 2 });
    expect(notices.fraud).toMatchObject({ received: 1, medianHours: null });
    expect((await figuresOf("notices", 2025)).total).toMatchObject({ received: 1, open: 1 });
  });

  test("complaints and their reversals, with the time they took", async () => {
    const complaints = await figuresOf("complaints");
    const reversed = { received: 1, reversed: 1, confirmed: 0, open: 0, medianHours: 10 };
    expect(complaints).toEqual({ author: reversed, total: reversed });
  });

  test("measures of own initiative, a confirmed one once, without those of notices", async () => {
    const measures = await figuresOf("ownByMeasure");
    expect(measures.total).toMatchObject({ taken: 3, byRules: 3, detected: 3, automated: 2 });
    expect(measures.hide).toEqual(measures.total);
    const subjects = await figuresOf("ownBySubject");
    expect(subjects.total).toEqual(measures.total);
  });

  test("what machines decided, and how often they were wrong", async () => {
    expect((await figuresOf("automated")).total).toEqual({
      detected: 3,
      automated: 3,
      automatedLifted: 1,
      errorRate: 33.3,
    });
  });

  test("nothing in a year without anything", async () => {
    const { sections } = await findTransparencyReport(database(), { year: 2019, timeZone });
    for (const { name, rows } of sections) {
      expect(rows, name).toHaveLength(1);
      for (const value of Object.values(rows[0]!.values)) expect([0, null]).toContain(value);
    }
  });
});

test("disputes before bodies outside are entered by staff, and have to add up", async () => {
  const { id, displayName } = await createStaff("manager");
  const entry = {
    isSmall: true,
    year: 2026,
    staff: { id, displayName },
    now: at("2027-01-05T08:00:00Z"),
  };
  const disputes = { received: 5, reversed: 1, confirmed: 2 };
  await saveTransparency({ ...entry, disputes });
  expect((await figuresOf("disputes")).total).toEqual({ ...disputes, open: 2 });
  expect((await figuresOf("disputes", 2025)).total).toMatchObject({ received: 0 });
  await expect(
    saveTransparency({ ...entry, disputes: { ...disputes, confirmed: 5 } }),
  ).rejects.toThrow("disputes-do-not-add-up");
});

test("the files hold every figure of the page", async () => {
  const found = await findTransparencyReport(database(), { year: 2026, timeZone });
  const { head, rows } = transparencyCsv(found);
  const lines = [];
  for await (const batch of rows) lines.push(...batch);
  expect(head).toHaveLength(6);
  expect(lines).toContainEqual([2026, "1.3", "notices", "hate", "received", 2]);
  expect(lines).toContainEqual([2026, "1.5", "complaints", "total", "reversed", 1]);
  const { t } = translatorOf({ locale: "de", timeZone });
  const workbook = await transparencyWorkbook(found, t, "de");
  expect(workbook.subarray(0, 2).toString()).toBe("PK");
  expect(workbook.length).toBeGreaterThan(5_000);
});
