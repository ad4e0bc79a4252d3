import type { Reader } from "#app/platform/db.server.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";

/** Whether an account with this address was erased, as long as its fingerprint is kept. */
export async function hasLeftBefore(db: Reader, email: string): Promise<boolean> {
  const known = await db
    .selectFrom("addressTombstone")
    .select("closedAt")
    .where("addressHash", "=", fingerprintOf(email))
    .executeTakeFirst();
  return known !== undefined;
}

/** What stays of the address of an erased account: it can be compared, never read. */
export function fingerprintOf(email: string): Buffer {
  return keyedHash("address-tombstone", email.trim().toLowerCase());
}
