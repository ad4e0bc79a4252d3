import type { Reader } from "#app/platform/db.server.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";
import type { FormerRestriction } from "../rules/sign-up-guard.ts";

/** Whether an account with this address was erased, as long as its fingerprint is kept. */
export async function hasLeftBefore(db: Reader, email: string): Promise<boolean> {
  const known = await db
    .selectFrom("addressTombstone")
    .select("closedAt")
    .where("addressHash", "=", fingerprintOf(email))
    .executeTakeFirst();
  return known !== undefined;
}

/**
 * Whether an account with this address was suspended or banned when it was erased, and still would be;
 * undefined for nearly everybody.
 */
export async function findFormerRestriction(
  db: Reader,
  email: string,
  now: Temporal.Instant,
): Promise<FormerRestriction | undefined> {
  const former = await db
    .selectFrom("addressTombstone")
    .select(["restriction", "closedAt"])
    .where("addressHash", "=", fingerprintOf(email))
    .where("restriction", "is not", null)
    .where((eb) =>
      eb.or([eb("restrictedUntil", "is", null), eb("restrictedUntil", ">", now.toString())]),
    )
    .executeTakeFirst();
  return (
    former && {
      kind: former.restriction as "suspend" | "ban",
      closedAt: Temporal.Instant.from(former.closedAt).epochMilliseconds,
    }
  );
}

/** What stays of the address of an erased account: it can be compared, never read. */
export function fingerprintOf(email: string): Buffer {
  return keyedHash("address-tombstone", email.trim().toLowerCase());
}
