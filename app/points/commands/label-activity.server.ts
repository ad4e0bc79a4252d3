import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import type { ActivityLabel } from "../rules/earning/words.ts";

/** Says what members read for an activity, whichever rule is for it; the same again changes nothing. */
export async function labelActivity(
  trx: Transaction<Database>,
  {
    type,
    label,
    by,
    now,
  }: {
    type: string;
    label: ActivityLabel;
    by: { id: string; name: string };
    now: Temporal.Instant;
  },
): Promise<void> {
  const written = { label: json(label) as never, updatedAt: now.toString(), updatedBy: by.id };
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("activityLabel")
    .values({ type, ...written })
    .onConflict((conflict) =>
      conflict
        .column("type")
        .doUpdateSet(written)
        .where("activityLabel.label", "is distinct from", written.label),
    )
    .executeTakeFirstOrThrow();
  if (!numInsertedOrUpdatedRows) return;
  await recordAudit(trx, {
    at: now,
    actor: by,
    action: "activity.labelled",
    object: { kind: "activity", id: type },
    memberId: null,
    reason: null,
    facts: { label },
  });
}
