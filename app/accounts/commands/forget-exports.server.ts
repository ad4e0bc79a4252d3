import { database } from "#app/platform/db.server.ts";
import { fileStore } from "#app/platform/files/file-store.server.ts";

declare global {
  interface Jobs {
    "forget-exports": Record<string, never>;
  }
}

const mostAtOnce = 500;

/** Deletes copies of data whose day is over, first their rows' claim, then the files. */
export async function forgetExports({ now }: { now: Temporal.Instant }): Promise<number> {
  const due = await database()
    .selectFrom("memberExport")
    .select(["id", "storageKey"])
    .where("state", "=", "ready")
    .where("expiresAt", "<=", now.toString())
    .limit(mostAtOnce)
    .execute();
  const store = await fileStore();
  for (const { id, storageKey } of due) {
    await database()
      .updateTable("memberExport")
      .set({ state: "gone", storageKey: null })
      .where("id", "=", id)
      .execute();
    if (storageKey) await store.remove(storageKey);
  }
  return due.length;
}
