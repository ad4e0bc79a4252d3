import type { ApiCaller } from "#app/platform/api/api-app.server.ts";
import type { ApiScope } from "#app/platform/api/scopes.ts";
import type { Reader } from "#app/platform/db.server.ts";
import { hashToken } from "#app/platform/secrets.server.ts";

/** Who a key belongs to; nobody for a wrong or revoked one. */
export async function findCaller(db: Reader, key: string): Promise<ApiCaller | undefined> {
  const row = await db
    .selectFrom("apiKey")
    .select(["id", "name", "scopes"])
    .where("keyHash", "=", hashToken(key))
    .where("revokedAt", "is", null)
    .executeTakeFirst();
  return row && { ...row, scopes: row.scopes as ApiScope[] };
}
