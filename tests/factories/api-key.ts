import { randomUUID } from "node:crypto";
import { createApiKey } from "#app/integration/commands/create-api-key.server.ts";
import { type ApiScope, apiScopes } from "#app/platform/api/scopes.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { createMember } from "./member.ts";

/** A key with these scopes, made by a new admin. */
export async function makeApiKey(scopes: ApiScope[] = [...apiScopes]): Promise<string> {
  const admin = await createMember({ role: "admin" });
  const { key } = await inTransaction((trx) =>
    createApiKey(trx, {
      requestKey: randomUUID(),
      name: "Shop",
      scopes,
      createdBy: { id: admin.id, name: admin.displayName },
      now: Temporal.Instant.from("2026-01-01T00:00:00Z"),
    }),
  );
  return key;
}
