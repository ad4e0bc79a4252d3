import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { releasePoints } from "#app/points/commands/release-points.server.ts";
import type { EarlierHold } from "../queries/open-checkout.server.ts";
import { actorOf, type CheckoutCaller } from "./checkout-caller.ts";

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
  }: EarlierHold & {
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
