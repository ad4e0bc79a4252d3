import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { action as editAction } from "#app/forum/routes/edit-post.tsx";
import { action as topicAction } from "#app/forum/routes/new-topic.tsx";
import { action as replyAction } from "#app/forum/routes/topic.tsx";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { createCategory, createWriter, writeTopic } from "#tests/factories/forum.ts";
import { createMember } from "#tests/factories/member.ts";
import { cookieOf, setUpBrand } from "#tests/support/built-portal.ts";
import { contextOf } from "#tests/support/http-context.ts";

async function send(
  action: (args: never) => Promise<unknown>,
  {
    path,
    params,
    by,
    ...fields
  }: { path: string; params: object; by?: { id: string; role: string } } & Record<string, unknown>,
): Promise<unknown> {
  const request = new Request(`http://localhost:3000${path}`, {
    method: "POST",
    headers: { cookie: by ? await cookieOf(by) : "", origin: "http://localhost:3000" },
    body: new URLSearchParams(fields as Record<string, string>),
  });
  return action({ request, params, context: contextOf(request) } as never);
}

const text = "Ein langer Text, den niemand zweimal schreiben will.";
const kept = { data: { typed: { text } }, init: { status: 404 } };

test("a reply to a topic that is out of sight meanwhile comes back with the 404 page", async () => {
  await setUpBrand();
  const author = await createWriter();
  const reader = await createMember();
  const { id: categoryId } = await createCategory();
  const { topicNumber: number, slug } = await writeTopic({ author, categoryId });
  await sql`update forum_category set visibility = 'staff' where id = ${categoryId}`.execute(
    database(),
  );
  const reply = send(replyAction, {
    path: paths.topic({ number, slug }),
    params: { number: String(number), slug },
    by: reader,
    text,
    requestKey: randomUUID(),
  });
  await expect(reply).rejects.toMatchObject(kept);
});

test("a topic that was deleted and a post that was hidden meanwhile say so, with the text", async () => {
  const member = await createMember();
  const other = await createWriter();
  const { id: categoryId } = await createCategory();
  const {
    topicNumber: number,
    slug,
    topicId,
  } = await writeTopic({
    author: { id: member.id, isStaff: false },
    categoryId,
  });
  const { id } = await database()
    .selectFrom("forumPost")
    .select("id")
    .where("topicId", "=", topicId)
    .executeTakeFirstOrThrow();
  await sql`update forum_post set hidden_at = now(), hide_reason = 'x' where id = ${id}`.execute(
    database(),
  );
  const gone = (status: number) => ({ data: { typed: { text } }, init: { status } });
  const path = paths.editPost({ id });
  const change = send(editAction, { path, params: { id }, by: member, text, revision: "1" });
  await expect(change).rejects.toMatchObject(gone(403));
  await sql`update forum_topic set deleted_at = now(), deleted_by = ${member.id}
    where id = ${topicId}`.execute(database());
  const reply = send(replyAction, {
    path: paths.topic({ number, slug }),
    params: { number: String(number), slug },
    by: { id: other.id, role: "member" },
    text,
    requestKey: randomUUID(),
  });
  await expect(reply).rejects.toMatchObject(gone(410));
});

test("so does what was changed in a post, whether it is gone or never was", async () => {
  const member = await createMember();
  const author = { id: member.id, isStaff: false };
  const { id: categoryId } = await createCategory();
  const { topicId } = await writeTopic({ author, categoryId });
  const { id } = await database()
    .selectFrom("forumPost")
    .select("id")
    .where("topicId", "=", topicId)
    .executeTakeFirstOrThrow();
  await sql`update forum_category set visibility = 'staff' where id = ${categoryId}`.execute(
    database(),
  );
  for (const postId of [id, randomUUID()]) {
    const change = send(editAction, {
      path: paths.editPost({ id: postId }),
      params: { id: postId },
      by: member,
      text,
      revision: "1",
    });
    await expect(change).rejects.toMatchObject(kept);
  }
});

test("whose session has ended gets the text back and all that was sent with it", async () => {
  const author = await createWriter();
  const { id: categoryId } = await createCategory();
  const { topicNumber: number, slug } = await writeTopic({ author, categoryId });
  const place = { path: paths.topic({ number, slug }), params: { number: String(number), slug } };
  const requestKey = randomUUID();
  const sent = [
    ["text", text],
    ["requestKey", requestKey],
  ];
  await expect(send(replyAction, { ...place, text, requestKey })).rejects.toMatchObject({
    data: { typed: { text }, sent },
    init: { status: 401 },
  });
  await expect(
    send(topicAction, { path: "/forum/new", params: {}, text, title: "Was?" }),
  ).rejects.toMatchObject({ data: { typed: { text } }, init: { status: 401 } });
  // Who wrote nothing has nothing to lose.
  await expect(send(replyAction, { ...place, text: " ", requestKey })).rejects.toMatchObject({
    status: 302,
  });
});
