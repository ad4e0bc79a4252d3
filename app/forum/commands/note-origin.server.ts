import { forgetSignUpTraces } from "#app/accounts/commands/note-sign-up-traces.server.ts";
import { networkOf } from "#app/accounts/rules/network-of.ts";
import { isPublicAddress } from "#app/accounts/rules/public-address.ts";
import { type Database, database, type Transaction } from "#app/platform/db.server.ts";
import { keptSince } from "#app/platform/retention.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";

declare global {
  interface Jobs {
    "forget-origins": Record<string, never>;
  }
}

/**
 * Takes down from where a new account writes, and answers how many other new accounts wrote from there today
 * or yesterday; nobody, where the address does not tell. Only a keyed hash is kept, of another key every day.
 */
export async function noteOrigin(
  trx: Transaction<Database>,
  { memberId, address, now }: { memberId: string; address: string; now: Temporal.Instant },
): Promise<number> {
  if (!isPublicAddress(address)) return 0;
  const today = originHash(address, now);
  const yesterday = originHash(address, now.subtract({ hours: 24 }));
  await trx
    .insertInto("newcomerOrigin")
    .values({ memberId, addressHash: today, seenAt: now.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { others } = await trx
    .selectFrom("newcomerOrigin as origin")
    .leftJoin("memberTrust as trust", "trust.memberId", "origin.memberId")
    .select((eb) => eb.fn.count<number>("origin.memberId").distinct().as("others"))
    .where("origin.addressHash", "in", [today, yesterday])
    .where("origin.memberId", "!=", memberId)
    .where((eb) => eb(eb.fn.coalesce("trust.level", eb.lit(0)), "=", 0))
    .executeTakeFirstOrThrow();
  return others;
}

/** Forgets from where new accounts signed up and wrote, once it is of no use any more. */
export async function forgetOrigins({ now }: { now: Temporal.Instant }): Promise<void> {
  const before = keptSince("origins", now).toString();
  await database().deleteFrom("newcomerOrigin").where("seenAt", "<", before).execute();
  await forgetSignUpTraces({ now });
}

function originHash(address: string, now: Temporal.Instant): Buffer {
  const day = now.toString().slice(0, 10);
  return keyedHash("newcomer-origin", `${day} ${networkOf(address)}`);
}
