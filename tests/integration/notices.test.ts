import { describe, expect, test } from "vitest";
import { claimItem } from "#app/moderation/commands/claim-item.server.ts";
import { decideItem } from "#app/moderation/commands/decide-item.server.ts";
import { fileNotice, type NewNotice } from "#app/moderation/commands/file-notice.server.ts";
import { fileNoticeAppeal } from "#app/moderation/commands/file-notice-appeal.server.ts";
import { findFiledNotice } from "#app/moderation/queries/find-filed-notice.server.ts";
import { findStandingMeasure } from "#app/moderation/queries/find-standing-measure.server.ts";
import { listMeasuresOfMember } from "#app/moderation/queries/list-measures-of-member.server.ts";
import { readSignedSubject, signSubject } from "#app/moderation/signed-link.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import {
  createReportedPlace,
  createReporter,
  createStaff,
  openItemOf,
  report,
} from "#tests/factories/moderation.ts";

const now = Temporal.Instant.from("2026-03-02T12:00:00Z");
const hide = { decision: "hide", clause: 6, reason: "Das ist verboten." } as const;
const keep = { decision: "keep", reason: "Das ist eine Meinung, keine Hetze." } as const;
const stranger = { memberId: null, name: "Ute Brandt", email: "ute@example.org" };

async function placeWithAddress() {
  const place = await createReportedPlace();
  const { topicNumber, slug } = place.topic;
  const path = paths.topicPost({ number: topicNumber, slug, post: 2 });
  return { ...place, address: new URL(path, env().baseUrl).href };
}

function notice(address: string, overrides: Partial<NewNotice> = {}) {
  return fileNotice({
    requestKey: crypto.randomUUID(),
    addresses: [address],
    category: "hate",
    explanation: "Volksverhetzung nach § 130 StGB.",
    notifier: stranger,
    locale: "de",
    now,
    ...overrides,
  });
}

async function decide(
  postId: string,
  decision: typeof hide | typeof keep,
  staff?: { id: string; displayName: string },
) {
  const item = await openItemOf(postId);
  const decider = staff ?? (await createStaff());
  await decideItem({ itemId: item.id, version: item.version, ...decision, staff: decider, now });
  return decider;
}

async function mailsTo(address: string) {
  const mails = await database()
    .selectFrom("mailOutbox")
    .select(["template", "props"])
    .where("toAddress", "=", address)
    .orderBy("id")
    .execute();
  return mails.map(({ template, props }) => ({
    template,
    props: props as Record<string, unknown>,
  }));
}

describe("a notice by somebody without an account", () => {
  test("gets a receipt, a review item, and the decision with the way to object", async () => {
    const { postId, author, address } = await placeWithAddress();
    const email = `${crypto.randomUUID()}@example.org`;
    const noticeId = await notice(address, { notifier: { ...stranger, email } });
    expect((await mailsTo(email)).map(({ template }) => template)).toEqual(["notice-received"]);
    expect(await openItemOf(postId)).toMatchObject({ kind: "notice", memberId: author.id });
    await decide(postId, hide);
    const [, decided] = await mailsTo(email);
    expect(decided).toMatchObject({
      template: "notice-decided",
      props: { places: [{ address, outcome: "acted", answer: "" }] },
    });
    expect(await findFiledNotice(database(), noticeId)).toMatchObject({
      decidedAt: expect.any(String),
      places: [{ state: "acted" }],
    });
    const [statement] = await listMeasuresOfMember(database(), { memberId: author.id, limit: 1 });
    expect(statement).toMatchObject({ fromNotice: true, automatedDecision: false });
    expect(JSON.stringify(statement)).not.toContain("Ute");
  });

  test("tells the author nothing of who it was, in any text or event of theirs", async () => {
    const { postId, author, address } = await placeWithAddress();
    await notice(address, { notifier: { ...stranger, name: "Kennwort Zaunkönig" } });
    await decide(postId, hide);
    const events = await database()
      .selectFrom("domainEvent")
      .select("payload")
      .where("memberId", "=", author.id)
      .execute();
    expect(JSON.stringify(events)).not.toContain("Zaunkönig");
  });

  test("the receipt carries no word of the notifier's: it may go to somebody else's letter box", async () => {
    const { address } = await placeWithAddress();
    const email = `${crypto.randomUUID()}@example.org`;
    await notice(address, { notifier: { ...stranger, email }, explanation: "Kauft bei Trollo!" });
    expect(JSON.stringify(await mailsTo(email))).not.toContain("Trollo");
  });

  test("sent twice it is one notice", async () => {
    const { address } = await placeWithAddress();
    const requestKey = crypto.randomUUID();
    const [first, second] = await Promise.all([
      notice(address, { requestKey }),
      notice(address, { requestKey }),
    ]);
    expect(first).toBe(second);
  });
});

describe("what a notice must say", () => {
  test.each([
    ["notice-addresses-missing", []],
    ["notice-addresses-too-many", Array.from({ length: 200 }, (_, index) => `/t/${index + 1}`)],
    ["notice-address-unknown", ["/t/987654321"]],
    ["notice-address-unknown", ["https://elsewhere.example/t/1"]],
  ])("%s", async (code, addresses) => {
    await expect(notice("", { addresses })).rejects.toMatchObject({ code, status: 422 });
  });

  test("a name and an address, except about offences against children", async () => {
    const { postId, address } = await placeWithAddress();
    await expect(notice(address, { notifier: null })).rejects.toThrow("notifier-missing");
    await notice(address, { notifier: null, category: "child-abuse" });
    expect(Number((await openItemOf(postId)).weight)).toBe(50);
  });

  test("a second notice without a name about the same post is accepted and joins the first", async () => {
    const { postId, address } = await placeWithAddress();
    const anonymous = { notifier: null, category: "child-abuse" } as const;
    const ids = await Promise.all([notice(address, anonymous), notice(address, anonymous)]);
    expect(new Set(ids).size).toBe(2);
    const item = await openItemOf(postId);
    const joined = await database()
      .selectFrom("noticeObject")
      .select("noticeId")
      .where("itemId", "=", item.id)
      .execute();
    expect(joined.map(({ noticeId }) => noticeId).sort()).toEqual(ids.sort());
  });
});

test("a notice of a trusted flagger comes before others, if the account is theirs", async () => {
  const [staff, flagger] = await Promise.all([
    createStaff("manager"),
    createReporter("Hassmelder"),
  ]);
  const { email } = await database()
    .selectFrom("member")
    .select("email")
    .where("id", "=", flagger.id)
    .executeTakeFirstOrThrow();
  await database()
    .insertInto("trustedFlagger")
    .values({ name: "Meldestelle", email: email!, addedAt: now, addedBy: staff.id })
    .execute();
  const [claimed, proved] = await Promise.all([placeWithAddress(), placeWithAddress()]);
  await notice(claimed.address, { notifier: { memberId: null, name: "Ich", email: email! } });
  await notice(proved.address, { notifier: { memberId: flagger.id, name: "", email: email! } });
  expect((await openItemOf(claimed.postId)).priority).toBe(0);
  expect((await openItemOf(proved.postId)).priority).toBe(1);
});

test("of several places each has its answer, and one mail tells of all", async () => {
  const [bad, fine] = await Promise.all([placeWithAddress(), placeWithAddress()]);
  const email = `${crypto.randomUUID()}@example.org`;
  await notice("", { addresses: [bad.address, fine.address], notifier: { ...stranger, email } });
  await decide(fine.postId, keep);
  expect(await mailsTo(email)).toHaveLength(1);
  await decide(bad.postId, hide);
  const mails = await mailsTo(email);
  expect(mails).toHaveLength(2);
  expect(mails[1]?.props.places).toEqual([
    { address: bad.address, outcome: "acted", answer: "" },
    { address: fine.address, outcome: "refused", answer: keep.reason },
  ]);
});

test("refusing a notice takes words", async () => {
  const { postId, address } = await placeWithAddress();
  await notice(address);
  const item = await openItemOf(postId);
  const decision = {
    itemId: item.id,
    version: item.version,
    decision: "keep",
    reason: "",
  } as const;
  const staff = await createStaff();
  await expect(decideItem({ ...decision, staff, now })).rejects.toThrow("decision-reason-missing");
});

test("one decision answers reports and notices of the same post", async () => {
  const { postId, address } = await placeWithAddress();
  const reporter = await createReporter();
  await report(postId, { reporter });
  const noticeId = await notice(address);
  const items = await database()
    .selectFrom("reviewItem")
    .select(["id", "version", "kind"])
    .where("objectId", "=", postId)
    .execute();
  const item = items.find(({ kind }) => kind === "report")!;
  const staff = await createStaff();
  await decideItem({ itemId: item.id, version: item.version, ...hide, staff, now });
  expect(await findFiledNotice(database(), noticeId)).toMatchObject({
    places: [{ state: "acted" }],
  });
  const open = await database()
    .selectFrom("reviewItem")
    .select("id")
    .where("objectId", "=", postId)
    .where("decidedAt", "is", null)
    .execute();
  expect(open).toEqual([]);
});

describe("a notifier whose notice was refused", () => {
  async function refusedNotice() {
    const place = await placeWithAddress();
    const email = `${crypto.randomUUID()}@example.org`;
    const noticeId = await notice(place.address, { notifier: { ...stranger, email } });
    const jonas = await decide(place.postId, keep);
    const filed = await findFiledNotice(database(), noticeId);
    const object = filed!.places[0]!;
    const appeal = { noticeId, noticeObjectId: object.id, explanation: "Doch, lest noch einmal." };
    return { ...place, email, noticeId, jonas, object, appeal };
  }

  const openAppeal = (objectId: string) => openItemOf(objectId);

  test("objects once; another person decides, and the post is hidden with its reasons", async () => {
    const { postId, author, email, noticeId, jonas, object, appeal } = await refusedNotice();
    await fileNoticeAppeal({ ...appeal, now });
    await expect(fileNoticeAppeal({ ...appeal, now })).rejects.toThrow("appeal-filed");
    const item = await openAppeal(object.id);
    expect(item).toMatchObject({ kind: "appeal", memberId: author.id });
    const decision = { itemId: item.id, version: item.version, decision: "reverse" } as const;
    const words = { clause: 6, reason: "Das ist Hetze." };
    await expect(claimItem({ itemId: item.id, staff: jonas, now })).rejects.toThrow(
      "decided-before",
    );
    await expect(decideItem({ ...decision, ...words, staff: jonas, now })).rejects.toThrow(
      "decided-before",
    );
    const ella = await createStaff();
    await decideItem({ ...decision, ...words, staff: ella, now });
    expect(await findStandingMeasure(database(), postId)).toMatchObject({ reason: words.reason });
    expect(await findFiledNotice(database(), noticeId)).toMatchObject({
      places: [{ state: "upheld", appealAnswer: null }],
    });
    expect((await mailsTo(email)).at(-1)).toMatchObject({
      template: "notice-appeal-decided",
      props: { outcome: "upheld" },
    });
  });

  test("reads why, when another person confirms", async () => {
    const { email, noticeId, object, appeal } = await refusedNotice();
    await fileNoticeAppeal({ ...appeal, now });
    const item = await openAppeal(object.id);
    const decision = { itemId: item.id, version: item.version, decision: "confirm" } as const;
    const ella = await createStaff();
    await decideItem({ ...decision, reason: "Es bleibt dabei.", staff: ella, now });
    expect(await findFiledNotice(database(), noticeId)).toMatchObject({
      places: [{ state: "rejected", appealAnswer: "Es bleibt dabei." }],
    });
    expect((await mailsTo(email)).at(-1)?.props).toMatchObject({ outcome: "rejected" });
  });

  test("has six months, and only about what was refused", async () => {
    const { noticeId, appeal } = await refusedNotice();
    const late = Temporal.Instant.from("2026-09-02T11:00:00Z");
    await expect(fileNoticeAppeal({ ...appeal, now: late })).rejects.toThrow("appeal-too-late");
    const other = await refusedNotice();
    await expect(fileNoticeAppeal({ ...appeal, noticeId: other.noticeId, now })).rejects.toThrow(
      "not-found",
    );
    const { postId, address } = await placeWithAddress();
    const actedId = await notice(address);
    await decide(postId, hide);
    const acted = await findFiledNotice(database(), actedId);
    await expect(
      fileNoticeAppeal({
        noticeId: actedId,
        noticeObjectId: acted!.places[0]!.id,
        explanation: "…",
        now,
      }),
    ).rejects.toThrow("notice-not-refused");
    expect(noticeId).not.toBe(actedId);
  });
});

test("a link opens the one case it was made for", () => {
  const id = "01900000-0000-7000-8000-000000000000";
  const token = signSubject({ kind: "notice", id });
  expect(readSignedSubject(token, "notice")).toBe(id);
  expect(readSignedSubject(token, "measure")).toBeNull();
  expect(readSignedSubject(token.replace("0190", "0191"), "notice")).toBeNull();
  expect(readSignedSubject(`${token}.x`, "notice")).toBeNull();
  expect(readSignedSubject("", "notice")).toBeNull();
});
