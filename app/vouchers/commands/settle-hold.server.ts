import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { releasePoints } from "#app/points/commands/release-points.server.ts";
import { actorOf, type CheckoutCaller } from "./checkout-caller.ts";

export interface OpenHold {
  holdId: string;
  memberId: string | null;
  points: number;
}

/** The open hold of a checkout, locked, also where its time is over. */
export async function findOpenHold(
  trx: Transaction<Database>,
  { checkoutReference, caller }: { checkoutReference: string; caller: CheckoutCaller },
): Promise<OpenHold | undefined> {
  return trx
    .selectFrom("checkoutHold")
    .select(["id as holdId", "memberId", "points"])
    .where("checkoutReference", "=", checkoutReference)
    .where("apiKeyId", "is not distinct from", caller.apiKeyId)
    .where("outcome", "is", null)
    .forUpdate()
    .executeTakeFirst();
}

/** Ends a hold that the caller has locked, without an order: codes, limits and points are free again. */
export async function settleHold(
  trx: Transaction<Database>,
  {
    holdId,
    memberId,
    points,
    outcome,
    caller,
    now,
  }: OpenHold & {
    outcome: "replaced" | "released" | "expired";
    /** Null: its time was over. */
    caller: CheckoutCaller | null;
    now: Temporal.Instant;
  },
): Promise<void> {
  // The ledger before the counts, as everywhere.
  if (memberId && points > 0)
    await releasePoints(trx, {
      memberId,
      source: { kind: "checkout", id: holdId },
      ...(caller && { by: actorOf(caller) }),
      now,
    });
  await sql`select settle_checkout_hold(${holdId}, ${now}, ${outcome})`.execute(trx);
}
