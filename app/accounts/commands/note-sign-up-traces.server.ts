import { type Database, database, type Transaction } from "#app/platform/db.server.ts";
import { keptSince } from "#app/platform/retention.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";
import { networkOf } from "../rules/network-of.ts";
import type { SignUpNeighbours } from "../rules/sign-up-guard.ts";

/** By what a sign-up came, as far as that is known; only keyed hashes of it are kept. */
export interface SignUpPlace {
  /** A public address. */
  address: string;
  userAgent: string;
  /** keyedHash("visitor", …) of the visitor cookie in hex, where the browser has one already. */
  visitorKeyHash: string | null;
}

/**
 * Takes down by which device and from which household an account is made, and answers who else was
 * today or yesterday. Hashes are of another key every day, so nobody can be followed by them.
 */
export async function noteSignUpTraces(
  trx: Transaction<Database>,
  { memberId, place, now }: { memberId: string; place: SignUpPlace; now: Temporal.Instant },
): Promise<SignUpNeighbours> {
  const today = tracesOf(place, dayOf(now));
  const yesterday = tracesOf(place, dayOf(now.subtract({ hours: 24 })));
  await trx
    .insertInto("signUpTrace")
    .values(today.map((trace) => ({ ...trace, memberId, seenAt: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const alike = [...today, ...yesterday];
  return {
    ofDevice: await countOthers(trx, { memberId, hashes: hashesOf(alike, "device") }),
    restricted: await countRestricted(trx, {
      memberId,
      hashes: hashesOf(alike, "household"),
      now,
    }),
  };
}

/** Forgets by what new accounts were made, once it is of no use any more. */
export async function forgetSignUpTraces({ now }: { now: Temporal.Instant }): Promise<void> {
  const before = keptSince("origins", now).toString();
  await database().deleteFrom("signUpTrace").where("seenAt", "<", before).execute();
}

type Trace = { kind: "device" | "household"; traceHash: Buffer };

/** The same browser at the same connection is a device; with a cookie of ours, also elsewhere. */
function tracesOf({ address, userAgent, visitorKeyHash }: SignUpPlace, day: string): Trace[] {
  const network = networkOf(address);
  const hash = (text: string) => keyedHash("sign-up-trace", `${day} ${text}`);
  return [
    { kind: "household", traceHash: hash(network) },
    { kind: "device", traceHash: hash(`${network} ${userAgent}`) },
    ...(visitorKeyHash
      ? [{ kind: "device" as const, traceHash: hash(`visitor ${visitorKeyHash}`) }]
      : []),
  ];
}

function hashesOf(traces: readonly Trace[], kind: Trace["kind"]): Buffer[] {
  return traces.filter((trace) => trace.kind === kind).map(({ traceHash }) => traceHash);
}

function dayOf(now: Temporal.Instant): string {
  return now.toString().slice(0, 10);
}

async function countOthers(
  trx: Transaction<Database>,
  { memberId, hashes }: { memberId: string; hashes: readonly Buffer[] },
): Promise<number> {
  const { others } = await trx
    .selectFrom("signUpTrace")
    .select((eb) => eb.fn.count<number>("memberId").distinct().as("others"))
    .where("traceHash", "in", hashes)
    .where("kind", "=", "device")
    .where("memberId", "!=", memberId)
    .executeTakeFirstOrThrow();
  return others;
}

/**
 * Those whom the team keeps out by now. Who only waits does not count: otherwise one who waits would
 * make a whole network wait.
 */
async function countRestricted(
  trx: Transaction<Database>,
  { memberId, hashes, now }: { memberId: string; hashes: readonly Buffer[]; now: Temporal.Instant },
): Promise<number> {
  const { restricted } = await trx
    .selectFrom("signUpTrace as trace")
    .innerJoin("accountRestriction as restriction", "restriction.memberId", "trace.memberId")
    .select((eb) => eb.fn.count<number>("trace.memberId").distinct().as("restricted"))
    .where("trace.traceHash", "in", hashes)
    .where("trace.kind", "=", "household")
    .where("trace.memberId", "!=", memberId)
    .where("restriction.kind", "in", ["suspend", "ban"])
    .where((eb) =>
      eb.or([eb("restriction.until", "is", null), eb("restriction.until", ">", now.toString())]),
    )
    .executeTakeFirstOrThrow();
  return restricted;
}
