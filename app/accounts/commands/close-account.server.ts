import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { fileStore } from "#app/platform/files/file-store.server.ts";
import { removeStoredFile } from "#app/platform/files/store-image.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { findRestriction, type Restriction } from "../queries/find-restriction.server.ts";
import { fingerprintOf } from "../queries/has-left-before.server.ts";
import type { PostsChoice } from "../rules/departure.ts";
import { refuseLastAdmin } from "./ask-to-leave.server.ts";
import { erasePersonalData } from "./erase-personal-data.server.ts";
import { recipientOf } from "./send-confirmation.server.ts";

/**
 * Closes the account at its owner's wish, who had fourteen days to think it over: nobody can sign in
 * any more, personal data is erased, what was booked stays under the number, and what was written
 * stays without the name or is removed afterwards. `formerName` stands where the name stood. Throws
 * NotFound (also where the wish was taken back), DomainError `last-admin`.
 */
export async function closeAccount({
  memberId,
  formerName,
  departure,
  now,
}: {
  memberId: string;
  formerName: string;
  departure?: { id: string; posts: PostsChoice };
  now: Temporal.Instant;
}): Promise<void> {
  const { fileIds, exportKeys } = await inTransaction(async (trx) => {
    await refuseLastAdmin(trx, memberId);
    const member = await trx
      .selectFrom("member")
      .select(["id", "number", "email", "displayName", "language", "formOfAddress"])
      .where("id", "=", memberId)
      .where("closedAt", "is", null)
      .forUpdate()
      .executeTakeFirst();
    if (!member) throw new NotFound("member");
    if (departure) await settleDeparture(trx, { id: departure.id, now });
    const posts = departure?.posts ?? "keep";
    const exportKeys = await giveUpExports(trx, memberId);
    await erasePersonalData(trx, { memberId, formerName, now });
    if (member.email) {
      const restriction = await findRestriction(trx, { memberId, now });
      await leaveTombstone(trx, { email: member.email, restriction, now });
      await queueMail(trx, {
        ...(await recipientOf(member)),
        memberId: null,
        template: "account-closed",
        props: { name: member.displayName, posts },
      });
    }
    await recordClosing(trx, { memberId, number: member.number, posts, now });
    return { fileIds: await picturesOf(trx, memberId), exportKeys };
  });
  for (const fileId of fileIds) await removeStoredFile(fileId);
  const store = await fileStore();
  for (const key of exportKeys) await store.remove(key);
}

/** The one that is worn, and those that the team has taken away. */
async function picturesOf(trx: Transaction<Database>, memberId: string): Promise<string[]> {
  const files = await trx
    .selectFrom("storedFile")
    .select("id")
    .where("ownerId", "=", memberId)
    .where("purpose", "=", "avatar")
    .execute();
  return files.map(({ id }) => id);
}

async function giveUpExports(trx: Transaction<Database>, memberId: string): Promise<string[]> {
  const former = await trx
    .deleteFrom("memberExport")
    .where("memberId", "=", memberId)
    .returning("storageKey")
    .execute();
  return former.flatMap(({ storageKey }) => storageKey ?? []);
}

/** Of the job and its owner's sign-in, whoever is first decides: the row is locked by the update. */
async function settleDeparture(
  trx: Transaction<Database>,
  { id, now }: { id: string; now: Temporal.Instant },
): Promise<void> {
  const departure = await trx
    .updateTable("accountDeparture")
    .set({ carriedOutAt: now })
    .where("id", "=", id)
    .where("takenBackAt", "is", null)
    .where("carriedOutAt", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!departure) throw new NotFound("departure");
}

async function leaveTombstone(
  trx: Transaction<Database>,
  {
    email,
    restriction,
    now,
  }: { email: string; restriction: Restriction | undefined; now: Temporal.Instant },
): Promise<void> {
  const addressHash = fingerprintOf(email);
  // Whoever may only not write for a while has nothing to get round by leaving.
  const kept = restriction?.kind === "silence" ? undefined : restriction;
  const left = {
    closedAt: now,
    restriction: kept?.kind ?? null,
    restrictedUntil: kept?.until ?? null,
  };
  await trx
    .insertInto("addressTombstone")
    .values({ addressHash, ...left })
    .onConflict((conflict) => conflict.column("addressHash").doUpdateSet(left))
    .execute();
}

async function recordClosing(
  trx: Transaction<Database>,
  {
    memberId,
    number,
    posts,
    now,
  }: { memberId: string; number: number; posts: PostsChoice; now: Temporal.Instant },
): Promise<void> {
  await appendEvent(trx, {
    name: "account.closed",
    occurredAt: now,
    memberId,
    actor: { kind: "member", id: memberId },
    channel: "portal",
    direction: "from-member",
    subject: { kind: "member", id: memberId },
    payload: { posts },
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
