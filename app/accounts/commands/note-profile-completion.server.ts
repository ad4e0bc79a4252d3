import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { isProfileComplete } from "../rules/profile-completeness.ts";

/**
 * Tells once in a member's life that the profile is complete. The caller holds the lock on the
 * member's row, so two changes at the same moment cannot both be the first.
 */
export async function noteProfileCompletion(
  trx: Transaction<Database>,
  memberId: string,
  now: Temporal.Instant,
): Promise<void> {
  const profile = await trx
    .selectFrom("member")
    .select(["displayName", "about", "interests", "avatarFileId"])
    .where("id", "=", memberId)
    .executeTakeFirstOrThrow();
  if (!isProfileComplete({ ...profile, hasPicture: profile.avatarFileId !== null })) return;
  const told = await trx
    .selectFrom("domainEvent")
    .select("id")
    .where("memberId", "=", memberId)
    .where("name", "=", "account.profile-completed")
    .executeTakeFirst();
  if (told) return;
  await appendEvent(trx, {
    name: "account.profile-completed",
    occurredAt: now,
    memberId,
    actor: { kind: "member", id: memberId },
    channel: "portal",
    direction: "from-member",
    subject: { kind: "member", id: memberId },
    payload: {},
  });
}
