import { database, inTransaction } from "#app/platform/db.server.ts";
import { keptSince } from "#app/platform/retention.ts";

declare global {
  interface Jobs {
    "tidy-accounts": Record<string, never>;
  }
}

const mostPerNight = 5_000;

/**
 * Deletes what has had its time: tokens a week after they expired (until then an expired one can be
 * exchanged for a new one), sessions at once, accounts whose address was not confirmed in 7 days,
 * where sign-ups came from after a month.
 */
export async function tidyAccounts({ now }: { now: Temporal.Instant }): Promise<void> {
  const at = keptSince("signed-in", now).toString();
  await database()
    .deleteFrom("accountToken")
    .where("expiresAt", "<", keptSince("links", now).toString())
    .execute();
  await database()
    .deleteFrom("session")
    .where((eb) => eb.or([eb("expiresAt", "<", at), eb("absoluteExpiresAt", "<", at)]))
    .execute();
  await database()
    .deleteFrom("signUpOrigin")
    .where("signedUpAt", "<", keptSince("sign-ups", now).toString())
    .execute();
  for (const memberId of await listUnconfirmed(keptSince("unconfirmed", now)))
    await deleteUnconfirmed(memberId);
}

async function listUnconfirmed(before: Temporal.Instant): Promise<string[]> {
  const members = await database()
    .selectFrom("member")
    .select("id")
    .where("emailConfirmedAt", "is", null)
    .where("closedAt", "is", null)
    .where("role", "=", "member")
    .where("externalId", "is", null)
    .where("joinedAt", "<", before.toString())
    .orderBy("joinedAt")
    .limit(mostPerNight)
    .execute();
  return members.map(({ id }) => id);
}

/** One by one, so that an account that something refers to stays and stops none of the others. */
async function deleteUnconfirmed(memberId: string): Promise<void> {
  try {
    await inTransaction((trx) =>
      trx
        .deleteFrom("member")
        .where("id", "=", memberId)
        // Confirmed in this very moment: then it stays.
        .where("emailConfirmedAt", "is", null)
        .execute(),
    );
  } catch (error) {
    if (!isReferredTo(error)) throw error;
  }
}

function isReferredTo(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "23503";
}
