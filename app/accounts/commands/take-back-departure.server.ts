import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { recipientOf } from "./send-confirmation.server.ts";

/**
 * Keeps an account whose owner had asked for it to be erased: they signed in, or pressed the button
 * behind the mailed link. Returns whether there was something to take back.
 */
export async function takeBackDeparture(
  which: { memberId: string; by: "sign-in" } | { departureId: string; by: "link" },
  now: Temporal.Instant,
): Promise<boolean> {
  return inTransaction(async (trx) => {
    const departure = await trx
      .updateTable("accountDeparture")
      .set({ takenBackAt: now, takenBackBy: which.by })
      .where("takenBackAt", "is", null)
      .where("carriedOutAt", "is", null)
      .$if(which.by === "sign-in", (query) =>
        query.where("memberId", "=", (which as { memberId: string }).memberId),
      )
      .$if(which.by === "link", (query) =>
        query.where("id", "=", (which as { departureId: string }).departureId),
      )
      .returning("memberId")
      .executeTakeFirst();
    if (!departure) return false;
    await showAgain(trx, { memberId: departure.memberId, by: which.by, now });
    return true;
  });
}

async function showAgain(
  trx: Transaction<Database>,
  { memberId, by, now }: { memberId: string; by: "sign-in" | "link"; now: Temporal.Instant },
): Promise<void> {
  const member = await trx
    .updateTable("member")
    .set({ leavesAt: null })
    .where("id", "=", memberId)
    .returning(["id", "email", "displayName", "language", "formOfAddress"])
    .executeTakeFirstOrThrow();
  await appendEvent(trx, {
    name: "account.stayed",
    occurredAt: now,
    memberId,
    actor: { kind: "member", id: memberId },
    channel: by === "link" ? "mail" : "portal",
    direction: "from-member",
    subject: { kind: "member", id: memberId },
    payload: { by },
  });
  await queueMail(trx, {
    ...(await recipientOf(member)),
    template: "account-stays",
    props: { name: member.displayName },
  });
}
