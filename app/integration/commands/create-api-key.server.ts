import type { ApiScope } from "#app/platform/api/api-app.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { hashToken, newToken } from "#app/platform/secrets.server.ts";

const shownCharacters = 12;

/**
 * Makes a key for a shop or another system. The key itself is in the answer and nowhere else: only
 * its hash is kept.
 */
export async function createApiKey(
  trx: Transaction<Database>,
  {
    name,
    scopes,
    createdBy,
    now,
  }: {
    name: string;
    scopes: ApiScope[];
    createdBy: { id: string; name: string };
    now: Temporal.Instant;
  },
): Promise<{ id: string; key: string }> {
  // The prefix lets secret scanners and people recognise it.
  const key = `rsz_${newToken()}`;
  const { id } = await trx
    .insertInto("apiKey")
    .values({
      name,
      scopes,
      keyPrefix: key.slice(0, shownCharacters),
      keyHash: hashToken(key),
      createdAt: now,
      createdBy: createdBy.id,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await recordAudit(trx, {
    at: now,
    actor: createdBy,
    action: "api-key.created",
    object: { kind: "api-key", id },
    memberId: null,
    reason: null,
    facts: { name, scopes },
  });
  await appendEvent(trx, {
    name: "api-key.created",
    occurredAt: now,
    memberId: null,
    actor: { kind: "staff", id: createdBy.id },
    channel: "admin",
    direction: "internal",
    subject: { kind: "api-key", id },
    payload: { name, scopes },
  });
  return { id, key };
}
