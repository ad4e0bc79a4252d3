import { database } from "#app/platform/db.server.ts";
import { hashToken } from "#app/platform/secrets.server.ts";
import type { TokenPayloads, TokenPurpose } from "../rules/tokens.ts";

/** An unused, unexpired token of the purpose, or undefined; looking does not use it up. */
export async function findOpenToken<Purpose extends TokenPurpose>({
  token,
  purpose,
  now,
}: {
  token: string;
  purpose: Purpose;
  now: Temporal.Instant;
}): Promise<{ memberId: string | null; payload: TokenPayloads[Purpose] } | undefined> {
  const row = await database()
    .selectFrom("accountToken")
    .select(["memberId", "payload"])
    .where("tokenHash", "=", hashToken(token))
    .where("purpose", "=", purpose)
    .where("usedAt", "is", null)
    .where("expiresAt", ">", now.toString())
    .executeTakeFirst();
  return (
    row && { memberId: row.memberId, payload: row.payload as unknown as TokenPayloads[Purpose] }
  );
}
