import { sql } from "kysely";
import { findBrand } from "#app/platform/brand.server.ts";
import { database } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";

const minutesBetween = 5;

/**
 * Remembers that a member was here, at most every five minutes and without keeping the request
 * waiting. A failure is logged and forgotten: the next request tries again.
 */
export function noteSeen({
  memberId,
  session,
  now,
}: {
  memberId: string;
  session: { id: string; lastSeenAt: string };
  now: Temporal.Instant;
}): void {
  const before = now.subtract({ minutes: minutesBetween });
  if (Temporal.Instant.compare(Temporal.Instant.from(session.lastSeenAt), before) > 0) return;
  writeSeen({ memberId, sessionId: session.id, before, now }).catch((error) =>
    log().warn({ error: String(error) }, "could not note when a member was last here"),
  );
}

/** Writes unless another request did within the five minutes. */
export async function writeSeen({
  memberId,
  sessionId,
  before,
  now,
}: {
  memberId: string;
  sessionId: string;
  before: Temporal.Instant;
  now: Temporal.Instant;
}): Promise<void> {
  const written = await database()
    .updateTable("session")
    .set({ lastSeenAt: now })
    .where("id", "=", sessionId)
    .where("lastSeenAt", "<=", before.toString())
    .returning("id")
    .executeTakeFirst();
  if (!written) return;
  const day = now
    .toZonedDateTimeISO((await findBrand()).timeZone)
    .toPlainDate()
    .toString();
  await database()
    .with("visit", (db) =>
      db
        .insertInto("memberVisit")
        .values({ memberId, day })
        .onConflict((conflict) => conflict.doNothing())
        .returning("day"),
    )
    .updateTable("member")
    .set({ lastSeenAt: now, visitDays: sql`visit_days + (select count(*) from visit)::int` })
    .where("id", "=", memberId)
    .execute();
}
