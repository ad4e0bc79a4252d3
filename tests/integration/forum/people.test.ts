import { expect, test } from "vitest";
import { changeVisibility } from "#app/accounts/commands/change-visibility.server.ts";
import type { Visibility } from "#app/accounts/rules/visibility.ts";
import { forumViewerOf } from "#app/forum/queries/forum-viewer.server.ts";
import { listPostsOfMember } from "#app/forum/queries/list-posts-of-member.server.ts";
import type { MemberCard } from "#app/forum/rules/member-card.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { loader as activityLoader } from "#app/shell/routes/member-activity.tsx";
import { loader as cardLoader } from "#app/shell/routes/member-card.ts";
import { createCategory, writeReply, writeTopic } from "#tests/factories/forum.ts";
import { createMember } from "#tests/factories/member.ts";
import { cookieOf, setUpBrand } from "#tests/support/built-portal.ts";
import { contextOf } from "#tests/support/http-context.ts";

const open: Visibility = {
  profileFor: "members",
  activityFor: "members",
  showsLastSeen: true,
  onLeaderboard: true,
};
const now = Temporal.Instant.from("2026-03-02T10:00:00Z");

async function createScene() {
  const ella = await createMember({ displayName: "Ella", about: "Ich röste selbst." });
  const jonas = await createMember({ displayName: "Jonas" });
  const anybody = await createCategory();
  const concerns = await createCategory({ visibility: "members", isOwnTopicsOnly: true });
  const author = { id: ella.id, isStaff: false };
  const { topicNumber } = await writeTopic({ author, categoryId: anybody.id, title: "Mühlen" });
  await writeReply({ author, topicNumber, text: "Noch etwas.", withoutLimits: true });
  await writeTopic({
    author,
    categoryId: concerns.id,
    title: "Meine Rechnung",
    withoutLimits: true,
  });
  return { ella, jonas };
}

const hide = (memberId: string, change: Partial<Visibility>) =>
  inTransaction((trx) =>
    changeVisibility(trx, { memberId, visibility: { ...open, ...change }, now }),
  );

async function ask<Answer>(
  loader: (args: never) => Promise<Answer>,
  number: number,
  looker: { id: string; role: string } | null,
  rest: Record<string, string> = {},
): Promise<Answer> {
  const headers: Record<string, string> = looker ? { cookie: await cookieOf(looker) } : {};
  const request = new Request(`http://localhost:3000/members/${number}`, { headers });
  const params = { number: String(number), ...rest };
  return loader({ request, params, context: contextOf(request) } as never);
}

const cardOf = async (number: number, looker: { id: string; role: string } | null) =>
  (await (await ask(cardLoader, number, looker)).json()) as MemberCard;

test("a card tells members who somebody is, and guests only the name", async () => {
  const { ella, jonas } = await createScene();
  expect(await cardOf(ella.number, jonas)).toMatchObject({
    displayName: "Ella",
    told: { about: "Ich röste selbst." },
    figures: { topics: 1, replies: 1, likes: 0 },
  });
  expect(await cardOf(ella.number, null)).toMatchObject({
    displayName: "Ella",
    told: null,
    closedFor: "guests",
    figures: null,
  });
});

test("members choose who sees what: nobody but themselves and the team, or everybody", async () => {
  const { ella, jonas } = await createScene();
  const moderator = await createMember({ role: "moderator" });
  await hide(ella.id, { profileFor: "nobody", activityFor: "everyone" });
  expect(await cardOf(ella.number, jonas)).toMatchObject({ told: null, closedFor: "all" });
  expect(await cardOf(ella.number, null)).toMatchObject({
    told: null,
    figures: { topics: 1, replies: 1 },
  });
  for (const looker of [ella, moderator])
    expect((await cardOf(ella.number, looker)).told).not.toBeNull();
});

test("when somebody was here last is shown unless they do not want it", async () => {
  const { ella, jonas } = await createScene();
  await database()
    .updateTable("member")
    .set({ lastSeenAt: "2026-03-01T08:00:00Z" })
    .where("id", "=", ella.id)
    .execute();
  expect((await cardOf(ella.number, jonas)).told?.lastSeenAt).toBe("2026-03-01T08:00:00Z");
  await hide(ella.id, { showsLastSeen: false });
  expect((await cardOf(ella.number, jonas)).told?.lastSeenAt).toBeNull();
});

test("what somebody wrote is listed as far as the reader may read it", async () => {
  const { ella, jonas } = await createScene();
  const titles = async (looker: typeof ella | null, list: string) => {
    const page = await ask(activityLoader, ella.number, looker, { list });
    return [page.closedFor, page.posts.map(({ title }) => title)];
  };
  await setUpBrand();
  expect(await titles(jonas, "topics")).toEqual([null, ["Mühlen"]]);
  expect(await titles(ella, "topics")).toEqual([null, ["Meine Rechnung", "Mühlen"]]);
  expect(await titles(jonas, "liked")).toEqual([null, []]);
  expect(await titles(null, "topics")).toEqual(["guests", []]);
  await hide(ella.id, { activityFor: "nobody" });
  expect(await titles(jonas, "replies")).toEqual(["all", []]);
  await expect(titles(jonas, "anything")).rejects.toMatchObject({ status: 404 });
});

test("pages follow each other by key, each post once", async () => {
  const { ella } = await createScene();
  const author = { id: ella.id, isStaff: false };
  const { id: categoryId } = await createCategory();
  const { topicNumber } = await writeTopic({ author, categoryId, withoutLimits: true });
  for (let count = 0; count < 6; count++)
    await writeReply({ author, topicNumber, text: `Nummer ${count}`, withoutLimits: true });
  const viewer = forumViewerOf({ member: null } as never);
  const seen: number[] = [];
  let before: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listPostsOfMember>> = await listPostsOfMember(
      database(),
      { memberId: ella.id, viewer, list: "replies", before, limit: 3 },
    );
    seen.push(...page.posts.filter(({ number }) => number === topicNumber).map(({ post }) => post));
    before = page.next;
  } while (before);
  expect(seen.toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7]);
});

test("what does not fit the form changes nothing, and closed accounts have no card", async () => {
  const { ella, jonas } = await createScene();
  await database()
    .updateTable("member")
    .set({ closedAt: now.toString() })
    .where("id", "=", ella.id)
    .execute();
  await expect(hide(ella.id, { profileFor: "nobody" })).rejects.toMatchObject({ status: 404 });
  await expect(cardOf(ella.number, jonas)).rejects.toMatchObject({ status: 404 });
});
