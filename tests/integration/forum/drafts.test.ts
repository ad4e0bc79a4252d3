import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createReply } from "#app/forum/commands/create-reply.server.ts";
import { createTopic } from "#app/forum/commands/create-topic.server.ts";
import { discardDraft, forgetOldDrafts } from "#app/forum/commands/forget-drafts.server.ts";
import { saveDraft } from "#app/forum/commands/save-draft.server.ts";
import { findDraft } from "#app/forum/queries/find-draft.server.ts";
import { listDrafts } from "#app/forum/queries/list-drafts.server.ts";
import { documentFromPlainText } from "#app/forum/rules/document/document-from-plain-text.ts";
import type { DraftPlace } from "#app/forum/rules/draft.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { createCategory, createWriter, writeTopic } from "#tests/factories/forum.ts";

const now = Temporal.Instant.from("2026-03-01T12:00:00Z");
const newTopic: DraftPlace = { topicId: null, postId: null };

type Writer = Awaited<ReturnType<typeof createWriter>>;

/** One open form of the editor. */
function form(writer: Writer, place: DraftPlace) {
  const formKey = randomUUID();
  return {
    formKey,
    save: (text: string, sequence: number, fields: Record<string, string> = {}) =>
      inTransaction((trx) =>
        saveDraft(trx, {
          writer,
          place,
          document: text === "" ? null : documentFromPlainText(text),
          fields,
          sequence,
          formKey,
          now,
        }),
      ),
  };
}

async function scene() {
  const author = await createWriter();
  const writer = await createWriter();
  const category = await createCategory({ visibility: "members" });
  const topic = await writeTopic({ author, categoryId: category.id });
  return { author, writer, category, topic, place: { topicId: topic.topicId, postId: null } };
}

test("each save has the next number, and the latest text is what stands there", async () => {
  const { writer, place } = await scene();
  const { save } = form(writer, place);
  expect(await save("Zwei", 0)).toMatchObject({ kind: "saved", sequence: 1 });
  expect(await save("Zwei Klicks", 1, { replyTo: "1" })).toMatchObject({ sequence: 2 });
  expect(await findDraft(database(), { memberId: writer.id, place })).toMatchObject({
    document: documentFromPlainText("Zwei Klicks"),
    fields: { replyTo: "1" },
    sequence: 2,
  });
});

test("a stale save is refused and told what another window saved", async () => {
  const { writer, place } = await scene();
  const first = form(writer, place);
  const second = form(writer, place);
  await first.save("aus dem ersten", 0);
  const refused = await second.save("aus dem zweiten", 0);
  expect(refused).toMatchObject({
    kind: "stale",
    current: { document: documentFromPlainText("aus dem ersten"), sequence: 1 },
  });
  expect(await second.save("aus dem zweiten", 1)).toMatchObject({ kind: "saved", sequence: 2 });
  expect(await first.save("noch mehr", 1)).toMatchObject({ kind: "stale" });
});

test("a save whose answer was lost can be made again, and the same text twice is no conflict", async () => {
  const { writer, place } = await scene();
  const mine = form(writer, place);
  await mine.save("eins", 0);
  expect(await mine.save("eins, zwei", 0)).toMatchObject({ kind: "saved", sequence: 2 });
  const other = form(writer, place);
  expect(await other.save("eins, zwei", 0)).toMatchObject({ kind: "saved", sequence: 2 });
});

test("fifty saves at once of different windows leave one draft and no error", async () => {
  const { writer, place } = await scene();
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, (_, index) => form(writer, place).save(`Fenster ${index}`, 0)),
  );
  expect(outcomes.filter(({ kind }) => kind === "saved")).toHaveLength(1);
  expect(
    await listDrafts(database(), { memberId: writer.id, viewer: viewerOf(writer) }),
  ).toHaveLength(1);
});

test("sending takes the draft away, and a save that comes too late does not bring it back", async () => {
  const { writer, place, topic } = await scene();
  const { save, formKey } = form(writer, place);
  await save("Zwei Klicks gröber.", 0);
  await inTransaction((trx) =>
    createReply(trx, {
      author: writer,
      topicNumber: topic.topicNumber,
      replyToNumber: null,
      document: documentFromPlainText("Zwei Klicks gröber."),
      requestKey: formKey,
      now,
    }),
  );
  expect(await findDraft(database(), { memberId: writer.id, place })).toBeNull();
  expect(await save("Zwei Klicks gröber.", 1)).toEqual({ kind: "stale", current: null });
  expect(await save("Zwei Klicks gröber.", 0)).toEqual({ kind: "stale", current: null });
});

test("sending in one window leaves the different draft of another one alone", async () => {
  const { writer, category } = await scene();
  const there = form(writer, newTopic);
  await there.save("ein ganz anderes Thema", 0, { title: "Anderes" });
  await inTransaction((trx) =>
    createTopic(trx, {
      author: writer,
      categoryId: category.id,
      kind: "discussion",
      title: "Dieses",
      document: documentFromPlainText("dieses"),
      requestKey: randomUUID(),
      now,
    }),
  );
  expect(await findDraft(database(), { memberId: writer.id, place: newTopic })).toMatchObject({
    fields: { title: "Anderes" },
  });
});

test("an emptied form leaves no draft, and neither does a change that changes nothing", async () => {
  const { writer, author, place, topic } = await scene();
  const mine = form(writer, place);
  await mine.save("doch nicht", 0);
  expect(await mine.save("", 1)).toEqual({ kind: "saved", sequence: 0, savedAt: null });
  expect(await findDraft(database(), { memberId: writer.id, place })).toBeNull();
  const change = form(author, { topicId: null, postId: topic.postId });
  expect(await change.save("Welcher Mahlgrad passt?", 0)).toMatchObject({ sequence: 0 });
  expect(await change.save("Welcher Mahlgrad passt nun?", 0)).toMatchObject({ sequence: 1 });
});

test("nobody keeps a draft where they may not read or edit; what is theirs stays listed unnamed", async () => {
  const { writer, category, place, topic } = await scene();
  await form(writer, place).save("angefangen", 0);
  const ofOthers = form(writer, { topicId: null, postId: topic.postId });
  await expect(ofOthers.save("fremd", 0)).rejects.toMatchObject({ code: "not-found" });
  await database()
    .updateTable("forumCategory")
    .set({ visibility: "staff" })
    .where("id", "=", category.id)
    .execute();
  await expect(form(writer, place).save("weiter", 1)).rejects.toMatchObject({ code: "not-found" });
  expect(
    await listDrafts(database(), { memberId: writer.id, viewer: viewerOf(writer) }),
  ).toMatchObject([{ kind: "reply", topic: null, document: documentFromPlainText("angefangen") }]);
});

test("only its owner discards a draft, and after a year it is forgotten", async () => {
  const { writer, author, place } = await scene();
  await form(writer, place).save("angefangen", 0);
  const [draft] = await listDrafts(database(), { memberId: writer.id, viewer: viewerOf(writer) });
  const discard = (memberId: string) =>
    inTransaction((trx) => discardDraft(trx, { memberId, draftId: draft!.id }));
  expect(await discard(author.id)).toBe(false);
  await forgetOldDrafts({ now: now.add({ hours: 24 * 364 }) });
  expect(await findDraft(database(), { memberId: writer.id, place })).not.toBeNull();
  await forgetOldDrafts({ now: now.add({ hours: 24 * 366 }) });
  expect(await findDraft(database(), { memberId: writer.id, place })).toBeNull();
  await form(writer, place).save("noch einmal", 0);
  const [again] = await listDrafts(database(), { memberId: writer.id, viewer: viewerOf(writer) });
  const memberId = writer.id;
  expect(await inTransaction((trx) => discardDraft(trx, { memberId, draftId: again!.id }))).toBe(
    true,
  );
});

function viewerOf({ id, isStaff }: Writer) {
  return { memberId: id, isStaff };
}
