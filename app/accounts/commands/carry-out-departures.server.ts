import { database, inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { log } from "#app/platform/log.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { findFormerName } from "../queries/find-former-name.server.ts";
import type { PostsChoice } from "../rules/departure.ts";
import { closeAccount } from "./close-account.server.ts";
import { recipientOf } from "./send-confirmation.server.ts";

declare global {
  interface Jobs {
    "carry-out-departures": Record<string, never>;
  }
}

const mostAtOnce = 500;

interface Departure {
  id: string;
  memberId: string;
  posts: string;
  heldSince: string | null;
}

/**
 * Erases the accounts whose fourteen days are over, each in its own transaction. An order of an
 * authority about the member makes it wait, and they are told so once, unless the order forbids it.
 * Returns how many were erased.
 */
export async function carryOutDepartures({ now }: { now: Temporal.Instant }): Promise<number> {
  const formerName = await findFormerName();
  let erased = 0;
  for (const departure of await listDue(now)) {
    const { isHeld, mayBeTold } = await holdOf(departure.memberId, now);
    if (!isHeld) erased += (await carryOut(departure, { formerName, now })) ? 1 : 0;
    else if (mayBeTold) await tellOfHold(departure, now);
  }
  return erased;
}

function listDue(now: Temporal.Instant): Promise<Departure[]> {
  return (
    database()
      .selectFrom("accountDeparture")
      .select(["id", "memberId", "posts", "heldSince"])
      .where("dueAt", "<=", now.toString())
      .where("takenBackAt", "is", null)
      .where("carriedOutAt", "is", null)
      // Those an authority holds come last: however many they are, the others do not wait for them.
      .orderBy("heldSince", (order) => order.nullsFirst())
      .orderBy("dueAt")
      .limit(mostAtOnce)
      .execute()
  );
}

/** The orders that keep an account, and whether the member may hear of one of them. */
async function holdOf(memberId: string, now: Temporal.Instant) {
  const holds = await database()
    .selectFrom("accountLegalHold")
    .select("silentUntil")
    .where("memberId", "=", memberId)
    .execute();
  const isOver = (until: string) =>
    Temporal.Instant.compare(Temporal.Instant.from(until), now) <= 0;
  return {
    isHeld: holds.length > 0,
    mayBeTold: holds.some(({ silentUntil }) => silentUntil === null || isOver(silentUntil)),
  };
}

async function carryOut(
  { id, memberId, posts }: Departure,
  { formerName, now }: { formerName: string; now: Temporal.Instant },
): Promise<boolean> {
  try {
    const departure = { id, posts: posts as PostsChoice };
    await closeAccount({ memberId, formerName, departure, now });
    return true;
  } catch (error) {
    // Taken back in this very moment, or the last admin: the next run looks again.
    if (!(error instanceof DomainError)) throw error;
    log().warn({ departure: id, code: error.code }, "an account could not be erased");
    return false;
  }
}

async function tellOfHold(departure: Departure, now: Temporal.Instant): Promise<void> {
  if (departure.heldSince) return;
  await inTransaction(async (trx) => {
    const noted = await trx
      .updateTable("accountDeparture")
      .set({ heldSince: now })
      .where("id", "=", departure.id)
      .where("heldSince", "is", null)
      .where("takenBackAt", "is", null)
      .returning("id")
      .executeTakeFirst();
    const member = await trx
      .selectFrom("member")
      .select(["id", "email", "displayName", "language", "formOfAddress"])
      .where("id", "=", departure.memberId)
      .executeTakeFirst();
    if (!noted || !member) return;
    await queueMail(trx, {
      ...(await recipientOf(member)),
      template: "account-held",
      props: { name: member.displayName },
    });
  });
}
