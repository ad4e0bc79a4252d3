import { expect, test } from "vitest";
import { actDirectly, type DirectAct } from "#app/moderation/commands/act-directly.server.ts";
import { decideItem } from "#app/moderation/commands/decide-item.server.ts";
import { endDueMeasures } from "#app/moderation/commands/end-due-measures.server.ts";
import { fileAppeal } from "#app/moderation/commands/file-appeal.server.ts";
import { fileNotice, type NewNotice } from "#app/moderation/commands/file-notice.server.ts";
import { reportProfile } from "#app/moderation/commands/report-profile.server.ts";
import { listMeasuresOfMember } from "#app/moderation/queries/list-measures-of-member.server.ts";
import { summariseReporting } from "#app/moderation/queries/summarise-reporting.server.ts";
import { suggestForReports } from "#app/moderation/rules/report-misuse.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { createMember } from "#tests/factories/member.ts";
import {
  createReportedPlace,
  createReporter,
  createStaff,
  openItemOf,
  report,
} from "#tests/factories/moderation.ts";

const now = Temporal.Instant.from("2026-03-02T12:00:00Z");
const until = now.add({ hours: 24 * 7 });

function act(overrides: Partial<DirectAct> & Pick<DirectAct, "action" | "objectId">) {
  return createStaff().then((staff) =>
    actDirectly({ clause: 7, reason: "Fünfmal ohne Grund gemeldet.", staff, now, ...overrides }),
  );
}

function notice(memberId: string | null, address: string) {
  const notifier: NewNotice["notifier"] = { memberId, name: "Svenja", email: "s@example.org" };
  return fileNotice({
    requestKey: crypto.randomUUID(),
    addresses: [address],
    category: "other",
    explanation: "Verboten.",
    notifier,
    locale: "de",
    now,
  });
}

test("reports that are dismissed again and again suggest a warning, then a time without reports", async () => {
  const reporter = await createReporter();
  const staff = await createStaff();
  for (let count = 0; count < 5; count += 1) {
    const { postId } = await createReportedPlace();
    await report(postId, { reporter, now });
    const { id: itemId, version } = await openItemOf(postId);
    await decideItem({ itemId, version, decision: "keep", reason: "", staff, now });
  }
  const record = () => summariseReporting(database(), { memberId: reporter.id, now });
  expect(await record()).toEqual({ decided: 5, unfounded: 5, steps: 0 });
  await act({ action: "warn", objectId: reporter.id });
  // A warning for what somebody wrote is no warning for what they report.
  expect(suggestForReports(await record())).toEqual({ action: "warn" });
  await act({ action: "warn", objectId: reporter.id, input: { about: "reports" } });
  expect(suggestForReports(await record())).toEqual({ action: "stop-reports", days: 7 });
  const afterYears = now.add({ hours: 24 * 400 });
  expect(await summariseReporting(database(), { memberId: reporter.id, now: afterYears })).toEqual({
    decided: 0,
    unfounded: 0,
    steps: 0,
  });
});

test("whoever may not report is told until when, by every way, and writes as always", async () => {
  const reporter = await createReporter();
  const { postId, topic } = await createReportedPlace();
  const profile = await createMember();
  await act({ action: "stop-reports", objectId: reporter.id, days: 7 });
  const refusal = {
    code: "reports-stopped",
    facts: { until: until.epochMilliseconds },
    status: 403,
  };
  await expect(report(postId, { reporter, now })).rejects.toMatchObject(refusal);
  const words = { part: "name", reason: "other", explanation: "", now } as const;
  await expect(reportProfile({ memberId: profile.id, reporter, ...words })).rejects.toMatchObject(
    refusal,
  );
  const address = paths.topic({ number: topic.topicNumber, slug: topic.slug });
  await expect(notice(reporter.id, address)).rejects.toMatchObject(refusal);
  const { t } = translatorOf({ locale: "en", timeZone: "Europe/Berlin" });
  expect(t("platform.refusals.reports-stopped", refusal.facts)).toContain("March 9, 2026, 1:00 PM");
  // Without an account it is always accepted, and others report on.
  await notice(null, address);
  await report(postId, { reporter: { id: profile.id, role: "member" }, now });
});

test("the time ends by itself, an objection ends it at once, and both have their statement", async () => {
  const [late, wronged] = [await createReporter(), await createReporter()];
  const { postId } = await createReportedPlace();
  for (const { id: objectId } of [late, wronged])
    await act({ action: "stop-reports", objectId, days: 7 });
  const [measure] = await listMeasuresOfMember(database(), { memberId: wronged.id, limit: 1 });
  expect(measure).toMatchObject({ kind: "stop-reports", until: until.toString() });
  const explanation = "Die Meldungen waren berechtigt.";
  await fileAppeal({ measureId: measure!.id, memberId: wronged.id, explanation, now });
  const { id: itemId, version } = await openItemOf(measure!.id);
  const staff = await createStaff();
  await decideItem({ itemId, version, decision: "reverse", reason: "Ja.", staff, now });
  expect(await report(postId, { reporter: wronged, now })).toBe("filed");
  await expect(report(postId, { reporter: late, now })).rejects.toThrow("reports-stopped");
  expect(await report(postId, { reporter: late, now: until })).toBe("filed");
  await endDueMeasures({ now: until });
  const [ended] = await listMeasuresOfMember(database(), { memberId: late.id, limit: 1 });
  expect(ended).toMatchObject({ endedAt: until.toString(), undoneAt: null });
  const [lifted] = await listMeasuresOfMember(database(), { memberId: wronged.id, limit: 1 });
  expect(lifted).toMatchObject({ endedAt: null, undoneAt: now.toString() });
});

test("a time without reports has an end, and no one of the staff takes it from equals", async () => {
  const { id: objectId } = await createReporter();
  await expect(act({ action: "stop-reports", objectId })).rejects.toThrow("duration-missing");
  const colleague = await createStaff();
  await expect(act({ action: "stop-reports", objectId: colleague.id, days: 7 })).rejects.toThrow(
    "outranked",
  );
});
