import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

/** What was written to the member about a redemption, in its order; the texts stay in the outbox. */
export function listMailsOfRedemption(db: Reader, redemptionId: string) {
  return db
    .selectFrom("mailOutbox")
    .select(["id", "template", "subject", "state", "createdAt", "sentAt"])
    .where(sql<boolean>`props ? 'redemptionId'`)
    .where(sql`props ->> 'redemptionId'`, "=", redemptionId)
    .orderBy("createdAt")
    .orderBy("id")
    .limit(100)
    .execute();
}
