import { expect, test } from "vitest";
import { writeSeen } from "#app/accounts/commands/note-seen.server.ts";
import { revokeOtherSessions } from "#app/accounts/commands/revoke-other-sessions.server.ts";
import { revokeSession } from "#app/accounts/commands/revoke-session.server.ts";
import { listSessionsOfMember } from "#app/accounts/queries/list-sessions-of-member.server.ts";
import { database } from "#app/platform/db.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { createSession } from "#tests/factories/session.ts";

const now = Temporal.Instant.from("2026-03-01T10:00:00Z");
const idsOf = async (memberId: string) =>
  (await listSessionsOfMember(memberId, now)).map(({ id }) => id);

test("lists only the member's own sessions that are still good", async () => {
  const mine = await createMember();
  const other = await createMember();
  const { id } = await createSession(mine.id);
  await createSession(mine.id, { expiresAt: "2026-03-01T09:59:59Z" });
  await createSession(other.id);
  expect(await idsOf(mine.id)).toEqual([id]);
});

test("ends one session, and somebody else's looks as if it did not exist", async () => {
  const mine = await createMember();
  const other = await createMember();
  const { id } = await createSession(mine.id);
  const foreign = await createSession(other.id);
  await revokeSession({ memberId: mine.id, sessionId: id });
  expect(await idsOf(mine.id)).toEqual([]);
  for (const sessionId of [foreign.id, id, "no session"])
    await expect(revokeSession({ memberId: mine.id, sessionId })).rejects.toMatchObject({
      status: 404,
    });
  expect(await idsOf(other.id)).toEqual([foreign.id]);
});

test("ends all others and keeps this one", async () => {
  const mine = await createMember();
  const other = await createMember();
  const kept = await createSession(mine.id);
  await createSession(mine.id);
  await createSession(mine.id);
  await createSession(other.id);
  const end = () => revokeOtherSessions(database(), { memberId: mine.id, keptSessionId: kept.id });
  expect(await end()).toBe(2);
  expect(await end()).toBe(0);
  expect(await idsOf(mine.id)).toEqual([kept.id]);
  expect(await idsOf(other.id)).toHaveLength(1);
});

test("writes when somebody was here once in five minutes", async () => {
  const { id: memberId } = await createMember();
  const { id: sessionId } = await createSession(memberId, { createdAt: "2026-03-01T09:00:00Z" });
  const see = (at: string) => {
    const instant = Temporal.Instant.from(at);
    return writeSeen({
      memberId,
      sessionId,
      before: instant.subtract({ minutes: 5 }),
      now: instant,
    });
  };
  const lastSeen = async () => (await listSessionsOfMember(memberId, now))[0]?.lastSeenAt;
  await see("2026-03-01T09:30:00Z");
  await see("2026-03-01T09:34:59Z");
  expect(await lastSeen()).toBe("2026-03-01T09:30:00Z");
  await see("2026-03-01T09:35:00Z");
  expect(await lastSeen()).toBe("2026-03-01T09:35:00Z");
  const member = await database()
    .selectFrom("member")
    .select("lastSeenAt")
    .where("id", "=", memberId)
    .executeTakeFirst();
  expect(member?.lastSeenAt).toBe("2026-03-01T09:35:00Z");
});
