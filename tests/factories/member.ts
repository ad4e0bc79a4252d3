import { randomUUID } from "node:crypto";
import type { Role } from "#app/accounts/rules/capabilities.ts";
import { database } from "#app/platform/db.server.ts";

/** A member with a confirmed address, as a sign-up leaves it. */
export async function createMember(
  overrides: Partial<{
    displayName: string;
    about: string;
    email: string;
    role: Role;
    language: "de" | "en";
    externalId: string;
    confirmed: boolean;
    joinedAt: string;
    trustLevel: 0 | 1 | 2 | 3;
  }> = {},
) {
  const {
    confirmed = true,
    joinedAt = "2026-01-05T09:00:00Z",
    trustLevel = 0,
    ...rest
  } = overrides;
  const member = await database()
    .insertInto("member")
    .values({
      displayName: "Tomke Steen",
      email: `${randomUUID()}@example.org`,
      role: "member",
      language: "de",
      ...rest,
      joinedAt,
      emailConfirmedAt: confirmed ? joinedAt : null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  if (trustLevel > 0)
    await database()
      .insertInto("memberTrust")
      .values({
        memberId: member.id,
        level: trustLevel,
        reached: Math.min(trustLevel, 2),
        since: joinedAt,
      })
      .execute();
  return member;
}
