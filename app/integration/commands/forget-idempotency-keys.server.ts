import { database } from "#app/platform/db.server.ts";

declare global {
  interface Jobs {
    "forget-idempotency-keys": Record<string, never>;
  }
}

const keptDays = 30;

/** Deletes the stored answers of requests that nobody repeats any more. */
export async function forgetIdempotencyKeys({ now }: { now: Temporal.Instant }): Promise<void> {
  await database()
    .deleteFrom("idempotencyKey")
    .where("createdAt", "<", now.subtract({ hours: keptDays * 24 }).toString())
    .execute();
}
