import {
  type Database,
  inTransaction,
  type Transaction,
  violates,
} from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { fileStore } from "#app/platform/files/file-store.server.ts";
import { enqueue } from "#app/platform/jobs.server.ts";

/** An export that nobody has worked on for so long is given up. */
const givenUpHours = 2;

/**
 * Asks for a copy of all data of a member, which a job makes; the copy before it goes. Throws
 * `export-under-way` while one is being made.
 */
export async function requestExport({
  memberId,
  now,
}: {
  memberId: string;
  now: Temporal.Instant;
}): Promise<{ id: string }> {
  const { id, formerKeys } = await ask(memberId, now);
  const store = await fileStore();
  for (const key of formerKeys) await store.remove(key);
  return { id };
}

async function ask(memberId: string, now: Temporal.Instant) {
  try {
    return await inTransaction(async (trx) => {
      const formerKeys = await giveUpFormer(trx, { memberId, now });
      const { id } = await trx
        .insertInto("memberExport")
        .values({ memberId, requestedAt: now })
        .returning("id")
        .executeTakeFirstOrThrow();
      await enqueue(trx, "make-export", { exportId: id }, { maxAttempts: 3 });
      return { id, formerKeys };
    });
  } catch (error) {
    if (violates(error, "member_export_open")) throw new DomainError("export-under-way");
    throw error;
  }
}

async function giveUpFormer(
  trx: Transaction<Database>,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<string[]> {
  await trx
    .updateTable("memberExport")
    .set({ state: "failed" })
    .where("memberId", "=", memberId)
    .where("state", "in", ["waiting", "making"])
    .where("requestedAt", "<", now.subtract({ hours: givenUpHours }).toString())
    .execute();
  const former = await trx
    .selectFrom("memberExport")
    .select(["id", "storageKey"])
    .where("memberId", "=", memberId)
    .where("state", "=", "ready")
    .forUpdate()
    .execute();
  if (former.length === 0) return [];
  const ids = former.map(({ id }) => id);
  const gone = { state: "gone", storageKey: null };
  await trx.updateTable("memberExport").set(gone).where("id", "in", ids).execute();
  return former.flatMap(({ storageKey }) => storageKey ?? []);
}
