import type { ApiScope } from "#app/platform/api/scopes.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { hashToken, newToken } from "#app/platform/secrets.server.ts";
import { appendApiKeyEvent } from "./append-api-key-event.server.ts";

const shownCharacters = 12;

/** The form was sent before; the key it made cannot be shown again. */
export class ApiKeyMadeAlready extends DomainError {
  constructor() {
    super("api-key-made-already");
  }
}

/**
 * Makes a key for a shop or another system. The key itself is in the answer and nowhere else: only
 * its hash is kept. Throws ApiKeyMadeAlready.
 */
export async function createApiKey(
  trx: Transaction<Database>,
  {
    requestKey,
    name,
    scopes,
    createdBy,
    now,
  }: {
    /** Made with the form; becomes the key's id. */
    requestKey: string;
    name: string;
    scopes: ApiScope[];
    createdBy: { id: string; name: string };
    now: Temporal.Instant;
  },
): Promise<{ id: string; key: string }> {
  // The prefix lets secret scanners and people recognise it.
  const key = `rsz_${newToken()}`;
  const id = requestKey;
  const { numInsertedOrUpdatedRows: made } = await trx
    .insertInto("apiKey")
    .values({
      id,
      name,
      scopes,
      keyPrefix: key.slice(0, shownCharacters),
      keyHash: hashToken(key),
      createdAt: now,
      createdBy: createdBy.id,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirstOrThrow();
  if (made === 0n) throw new ApiKeyMadeAlready();
  await recordAudit(trx, {
    at: now,
    actor: createdBy,
    action: "api-key.created",
    object: { kind: "api-key", id },
    memberId: null,
    reason: null,
    facts: { name, scopes },
  });
  await appendApiKeyEvent(trx, {
    name: "api-key.created",
    keyId: id,
    staffId: createdBy.id,
    payload: { name, scopes },
    now,
  });
  return { id, key };
}
