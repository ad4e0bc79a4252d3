import type { Reader } from "#app/platform/db.server.ts";

/** Notes that a key is in use, to the minute: no write for every request. */
export async function noteApiKeyUse(
  db: Reader,
  { id, now }: { id: string; now: Temporal.Instant },
): Promise<void> {
  await db
    .updateTable("apiKey")
    .set({ lastUsedAt: now })
    .where("id", "=", id)
    .where((eb) =>
      eb.or([
        eb("lastUsedAt", "is", null),
        eb("lastUsedAt", "<", now.subtract({ minutes: 1 }).toString()),
      ]),
    )
    .execute();
}
