import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { replaceSegmentMembers } from "#app/accounts/commands/replace-segment-members.server.ts";
import { changeSegment, createSegment } from "#app/accounts/commands/save-segment.server.ts";
import { countSegmentMembers } from "#app/accounts/queries/count-segment-members.server.ts";
import { findSegment } from "#app/accounts/queries/find-segment.server.ts";
import { listSegmentIdsOf } from "#app/accounts/queries/list-segment-ids-of.server.ts";
import { listSegments } from "#app/accounts/queries/list-segments.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { createMember } from "#tests/factories/member.ts";

const now = Temporal.Instant.from("2026-11-03T10:00:00Z");
const definition = { criteria: [] };

async function staff() {
  const { id, displayName: name } = await createMember({ role: "manager" });
  return { id, name };
}

async function makeSegment(name: string = randomUUID()) {
  const by = await staff();
  const { id } = await inTransaction((trx) =>
    createSegment(trx, { name, kind: "list", definition, by, now }),
  );
  return { id, name, by };
}

const replace = (
  segmentId: string,
  memberIds: Parameters<typeof replaceSegmentMembers>[1]["memberIds"],
) => inTransaction((trx) => replaceSegmentMembers(trx, { segmentId, memberIds, now }));

test("holds exactly the members it was last given, closed accounts left out", async () => {
  const { id } = await makeSegment();
  const [a, b, closed] = [await createMember(), await createMember(), await createMember()];
  await database()
    .updateTable("member")
    .set({ closedAt: now })
    .where("id", "=", closed.id)
    .execute();
  expect(await replace(id, [a.id, b.id, closed.id, a.id])).toBe(2);
  expect(await listSegmentIdsOf(database(), a.id)).toEqual([id]);
  expect(await replace(id, sql`select id from member where id = ${b.id}`)).toBe(1);
  expect(await listSegmentIdsOf(database(), a.id)).toEqual([]);
  expect(await countSegmentMembers(database(), id)).toBe(1);
  const listed = (await listSegments(database())).find((segment) => segment.id === id);
  expect(listed).toMatchObject({ members: 1, kind: "list" });
});

test("lets two refreshes at once leave what the later one found", async () => {
  const { id } = await makeSegment();
  const members = [];
  for (let count = 0; count < 6; count++) members.push((await createMember()).id);
  await Promise.all([replace(id, members), replace(id, members), replace(id, members)]);
  expect(await countSegmentMembers(database(), id)).toBe(6);
});

test("refuses a second segment of the same name, however it is written", async () => {
  const { name, by } = await makeSegment("Wenigtrinker");
  const again = inTransaction((trx) =>
    createSegment(trx, { name: name.toUpperCase(), kind: "rule", definition, by, now }),
  );
  await expect(again).rejects.toMatchObject({ code: "segment-name-taken" });
});

test("refuses to save over what somebody else saved meanwhile", async () => {
  const { id, by } = await makeSegment();
  const version = (await findSegment(database(), id))!.version;
  const save = (name: string) =>
    inTransaction((trx) => changeSegment(trx, { id, version, name, definition, by, now }));
  await save("First");
  await expect(save("Second")).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect(await findSegment(database(), id)).toMatchObject({ name: "First", version: version + 1 });
});
