import { sql } from "kysely";
import { database } from "#app/platform/db.server.ts";
import { removeStoredFile } from "#app/platform/files/store-image.server.ts";
import { keptSince } from "#app/platform/retention.ts";

declare global {
  interface Jobs {
    "forget-removed-pictures": Record<string, never>;
  }
}

/**
 * Deletes pictures that were taken out of profiles, once nobody can object any more and no
 * objection waits. Returns how many.
 */
export async function forgetRemovedPictures({ now }: { now: Temporal.Instant }): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select file.id from stored_file file
    where file.withheld_at < ${keptSince("removed-pictures", now).toString()}::timestamptz
      and not exists (select from moderation_measure measure
        join appeal on appeal.measure_id = measure.id and appeal.decided_at is null
        where measure.kind = 'remove-picture' and measure.member_id = file.owner_id
          and measure.details ->> 'fileId' = file.id::text)
    order by file.withheld_at limit 1000`.execute(database());
  for (const { id } of rows) await removeStoredFile(id);
  return rows.length;
}
