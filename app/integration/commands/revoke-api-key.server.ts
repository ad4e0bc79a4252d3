import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { appendApiKeyEvent } from "./append-api-key-event.server.ts";

/** Ends a key at once. Revoking a revoked key changes nothing. Throws NotFound. */
export async function revokeApiKey(
  trx: Transaction<Database>,
  {
    id,
    revokedBy,
    now,
  }: { id: string; revokedBy: { id: string; name: string }; now: Temporal.Instant },
): Promise<{ name: string }> {
  const key = await trx
    .selectFrom("apiKey")
    .select(["name", "revokedAt"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!key) throw new NotFound("api-key");
  if (key.revokedAt) return { name: key.name };
  await trx
    .updateTable("apiKey")
    .set({ revokedAt: now, revokedBy: revokedBy.id })
    .where("id", "=", id)
    .execute();
  await recordAudit(trx, {
    at: now,
    actor: revokedBy,
    action: "api-key.revoked",
    object: { kind: "api-key", id },
    memberId: null,
    reason: null,
    facts: { name: key.name },
  });
  await appendApiKeyEvent(trx, {
    name: "api-key.revoked",
    keyId: id,
    staffId: revokedBy.id,
    payload: { name: key.name },
    now,
  });
  return { name: key.name };
}
