import { expect, test } from "vitest";
import { changeRole } from "#app/accounts/commands/change-role.server.ts";
import { noteRead } from "#app/accounts/commands/note-read.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { grantPoints } from "#app/points/commands/grant-points.server.ts";
import { refreshFanScore } from "#app/relationships/commands/refresh-fan-score.server.ts";
import { listMembers } from "#app/relationships/queries/list-members.server.ts";
import { listTimeline } from "#app/relationships/queries/list-timeline.server.ts";
import { memberSorts } from "#app/relationships/rules/member-list.ts";
import { createMember } from "#tests/factories/member.ts";

const now = Temporal.Instant.from("2026-03-01T10:00:00Z");

test("every sort pages through everybody once, forwards and back", async () => {
  for (let count = 0; count < 7; count++) await createMember({ displayName: `Person ${count}` });
  for (const sort of Object.keys(memberSorts) as (keyof typeof memberSorts)[]) {
    const view = { search: "Person", sort, filters: [] };
    const read = (cursors: object) =>
      listMembers(database(), { view, after: null, before: null, limit: 3, ...cursors });
    const first = await read({});
    const second = await read({ after: first.next });
    const third = await read({ after: second.next });
    const all = [first, second, third].flatMap(({ members }) => members.map(({ id }) => id));
    expect(new Set(all).size).toBe(7);
    expect(third.next).toBeNull();
    expect((await read({ before: second.previous })).members).toEqual(first.members);
  }
});

test("a made-up cursor is no error", async () => {
  const view = { search: "", sort: "points" as const, filters: [] };
  const after = { id: "01900000-0000-7000-8000-000000000000", value: "1;drop" };
  const page = await listMembers(database(), { view, after, before: null, limit: 3 });
  expect(page.members.length).toBeGreaterThan(0);
});

test("another role closes the sessions; the own role stays", async () => {
  const admin = await createMember({ role: "admin" });
  const member = await createMember({});
  const session = { createdAt: now, expiresAt: now, absoluteExpiresAt: now, lastSeenAt: now };
  await database()
    .insertInto("session")
    .values({ id: "one", memberId: member.id, ...session })
    .execute();
  const changedBy = { id: admin.id, name: admin.displayName };
  const change = (memberId: string) =>
    inTransaction((trx) =>
      changeRole(trx, { memberId, role: "moderator", reason: "Joins us.", changedBy, now }),
    );
  expect(await change(member.id)).toEqual({ isChanged: true });
  expect(await change(member.id)).toEqual({ isChanged: false });
  await expect(change(admin.id)).rejects.toMatchObject({ code: "own-role" });
  const left = await database().selectFrom("session").select("id").execute();
  expect(left).toEqual([]);
});

test("a grant sent twice grants once and is told once", async () => {
  const staff = await createMember({ role: "manager" });
  const member = await createMember({});
  const grant = () =>
    inTransaction((trx) =>
      grantPoints(trx, {
        memberId: member.id,
        points: 50,
        reason: "Thank you!",
        grantedBy: { id: staff.id, name: staff.displayName },
        requestKey: "01900000-0000-7000-8000-000000000001",
        now,
      }),
    );
  await Promise.all([grant(), grant()]);
  const { rows } = await listTimeline(database(), {
    memberId: member.id,
    kind: "points",
    after: null,
    limit: 10,
  });
  expect(rows.filter(({ name }) => name === "points.granted")).toHaveLength(1);
});

test("a look at a member is noted once an hour", async () => {
  const staff = await createMember({ role: "moderator" });
  const member = await createMember({});
  const look = (minutes: number) =>
    noteRead({
      pathname: `/admin/members/${member.number}`,
      readBy: { id: staff.id, name: staff.displayName },
      now: now.add({ minutes }),
    });
  await Promise.all([look(0), look(0)]);
  await look(59);
  await look(60);
  const noted = await database()
    .selectFrom("auditEntry")
    .select("seq")
    .where("memberId", "=", member.id)
    .execute();
  expect(noted).toHaveLength(2);
});

test("a score computed again is the same", async () => {
  const member = await createMember({});
  const read = () =>
    database().selectFrom("fanScore").selectAll().where("memberId", "=", member.id).execute();
  await inTransaction((trx) => refreshFanScore(trx, member.id, now));
  const before = await read();
  await inTransaction((trx) => refreshFanScore(trx, member.id, now));
  expect(await read()).toEqual(before);
});
