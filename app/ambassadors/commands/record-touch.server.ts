import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { attributionDays } from "../rules/attribution.ts";

/**
 * Notes that a visitor came by this code. A visitor's first touch stands while it is valid: coming
 * again does not prolong it.
 */
export async function recordTouch(
  trx: Transaction<Database>,
  { code, visitorKeyHash, now }: { code: string; visitorKeyHash: Buffer; now: Temporal.Instant },
): Promise<void> {
  const expired = now.subtract({ hours: attributionDays * 24 }).toString();
  await trx
    .insertInto("recommendationTouch")
    .values({ code, visitorKeyHash, touchedAt: now })
    .onConflict((conflict) =>
      conflict
        .columns(["code", "visitorKeyHash"])
        .doUpdateSet({ touchedAt: now.toString() })
        .where(sql<boolean>`recommendation_touch.touched_at <= ${expired}`),
    )
    .execute();
}
