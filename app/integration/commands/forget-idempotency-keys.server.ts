import { database } from "#app/platform/db.server.ts";
import { keptSince } from "#app/platform/retention.ts";

declare global {
  interface Jobs {
    "forget-idempotency-keys": Record<string, never>;
  }
}

/** Deletes the stored answers of requests that nobody repeats any more. */
export async function forgetIdempotencyKeys({ now }: { now: Temporal.Instant }): Promise<void> {
  await database()
    .deleteFrom("idempotencyKey")
    .where("createdAt", "<", keptSince("machine-answers", now).toString())
    .execute();
}
