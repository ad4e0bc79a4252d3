import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { removeStoredFile } from "#app/platform/files/store-image.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";
import { erasePersonalData } from "./erase-personal-data.server.ts";
import { recipientOf } from "./send-confirmation.server.ts";

/**
 * Closes the account at its owner's wish: nobody can sign in any more, personal data is erased, what
 * was written and booked stays under the number. The caller has proved the owner. `formerName`
 * stands where the name stood. Throws NotFound, DomainError `last-admin`.
 */
export async function closeAccount({
  memberId,
  formerName,
  now,
}: {
  memberId: string;
  formerName: string;
  now: Temporal.Instant;
}): Promise<void> {
  const avatarFileId = await inTransaction(async (trx) => {
    await refuseLastAdmin(trx, memberId);
    const member = await trx
      .selectFrom("member")
      .select(["id", "number", "email", "displayName", "language", "formOfAddress", "avatarFileId"])
      .where("id", "=", memberId)
      .where("closedAt", "is", null)
      .forUpdate()
      .executeTakeFirst();
    if (!member) throw new NotFound("member");
    await erasePersonalData(trx, { memberId, formerName, now });
    if (member.email) {
      await leaveTombstone(trx, member.email, now);
      await queueMail(trx, {
        ...(await recipientOf(member)),
        memberId: null,
        template: "account-closed",
        props: { name: member.displayName },
      });
    }
    await recordClosing(trx, { memberId, number: member.number, now });
    return member.avatarFileId;
  });
  if (avatarFileId) await removeStoredFile(avatarFileId);
}

/** Two admins who leave at once must not both believe the other stays: the rows are locked. */
async function refuseLastAdmin(trx: Transaction<Database>, memberId: string): Promise<void> {
  const admins = await trx
    .selectFrom("member")
    .select("id")
    .where("role", "=", "admin")
    .where("closedAt", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute();
  if (admins.length === 1 && admins[0]?.id === memberId) throw new DomainError("last-admin");
}

async function leaveTombstone(
  trx: Transaction<Database>,
  email: string,
  now: Temporal.Instant,
): Promise<void> {
  const addressHash = keyedHash("address-tombstone", email.trim().toLowerCase());
  await trx
    .insertInto("addressTombstone")
    .values({ addressHash, closedAt: now })
    .onConflict((conflict) => conflict.column("addressHash").doUpdateSet({ closedAt: now }))
    .execute();
}

async function recordClosing(
  trx: Transaction<Database>,
  { memberId, number, now }: { memberId: string; number: number; now: Temporal.Instant },
): Promise<void> {
  await appendEvent(trx, {
    name: "account.closed",
    occurredAt: now,
    memberId,
    actor: { kind: "member", id: memberId },
    channel: "portal",
    direction: "from-member",
    subject: { kind: "member", id: memberId },
    payload: {},
  });
  await recordAudit(trx, {
    at: now,
    actor: { id: memberId, name: `#${number}` },
    action: "account.closed",
    object: { kind: "member", id: memberId },
    memberId,
    reason: null,
  });
}
