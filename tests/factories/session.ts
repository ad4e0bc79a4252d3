import { randomUUID } from "node:crypto";
import { database } from "#app/platform/db.server.ts";

/** A sign-in of a member, as the table keeps it: `id` is the hash of what the cookie holds. */
export async function createSession(
  memberId: string,
  overrides: Partial<{
    createdAt: string;
    lastSeenAt: string;
    expiresAt: string;
    userAgent: string;
  }> = {},
) {
  const createdAt = overrides.createdAt ?? "2026-03-01T09:00:00Z";
  return database()
    .insertInto("session")
    .values({
      id: randomUUID(),
      memberId,
      createdAt,
      lastSeenAt: createdAt,
      expiresAt: "2126-01-01T00:00:00Z",
      absoluteExpiresAt: "2126-01-01T00:00:00Z",
      ...overrides,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}
