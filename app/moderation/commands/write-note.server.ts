import { recordAudit } from "#app/platform/audit.server.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import type { StaffMember } from "./staff-member.ts";

/** Notes something about a member for the team, until it is too old to count. */
export async function writeNote({
  memberId,
  text,
  days,
  staff,
  now,
}: {
  memberId: string;
  text: string;
  days: number;
  staff: StaffMember;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    const expiresAt = now.add({ hours: 24 * days });
    const { id } = await trx
      .insertInto("memberNote")
      .values({ memberId, text, writtenBy: staff.id, writtenAt: now, expiresAt })
      .returning("id")
      .executeTakeFirstOrThrow();
    // The words are not repeated: the log outlives the note.
    await recordAudit(trx, {
      at: now,
      actor: { id: staff.id, name: staff.displayName },
      action: "moderation.noted",
      object: { kind: "member-note", id },
      memberId,
      reason: null,
      facts: { expiresAt: expiresAt.toString() },
    });
  });
}

/** Takes a note away before its time. */
export async function removeNote({
  memberId,
  noteId,
  staff,
  now,
}: {
  memberId: string;
  noteId: string;
  staff: StaffMember;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom("memberNote")
      .where("id", "=", noteId)
      .where("memberId", "=", memberId)
      .executeTakeFirstOrThrow();
    if (numDeletedRows === 0n) return;
    await recordAudit(trx, {
      at: now,
      actor: { id: staff.id, name: staff.displayName },
      action: "moderation.note-removed",
      object: { kind: "member-note", id: noteId },
      memberId,
      reason: null,
      facts: {},
    });
  });
}

/** Forgets the notes whose time is over. */
export async function forgetOldNotes({ now }: { now: Temporal.Instant }): Promise<void> {
  await inTransaction(async (trx) => {
    await trx.deleteFrom("memberNote").where("expiresAt", "<=", now.toString()).execute();
  });
}

declare global {
  interface Jobs {
    "forget-old-notes": Record<string, never>;
  }
}
