import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";

interface Publication {
  rewardId: string;
  by: { id: string; name: string };
  now: Temporal.Instant;
}

/** Shows a reward to members, also one that was archived. Throws NotFound. */
export function publishReward(trx: Transaction<Database>, publication: Publication): Promise<void> {
  const { now } = publication;
  return change(trx, publication, "reward.published", { publishedAt: now, archivedAt: null });
}

/** Takes a reward out of the catalogue; what was claimed stays valid. Throws NotFound. */
export function archiveReward(trx: Transaction<Database>, publication: Publication): Promise<void> {
  return change(trx, publication, "reward.archived", { archivedAt: publication.now });
}

async function change(
  trx: Transaction<Database>,
  { rewardId, by, now }: Publication,
  action: string,
  times: { publishedAt?: Temporal.Instant; archivedAt: Temporal.Instant | null },
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable("reward")
    .set(times)
    .where("id", "=", rewardId)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new NotFound("reward");
  await recordAudit(trx, {
    at: now,
    actor: by,
    action,
    object: { kind: "reward", id: rewardId },
    memberId: null,
    reason: null,
  });
}
