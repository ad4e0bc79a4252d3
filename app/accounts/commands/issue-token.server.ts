import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { hashToken, newToken } from "#app/platform/secrets.server.ts";
import { type TokenPayloads, type TokenPurpose, tokenExpiry } from "../rules/tokens.ts";

/** Makes a token for one purpose; only its hash is stored. Returns the token. */
export async function issueToken<Purpose extends TokenPurpose>(
  trx: Transaction<Database>,
  token: {
    purpose: Purpose;
    memberId: string | null;
    payload: TokenPayloads[Purpose];
    now: Temporal.Instant;
  },
): Promise<string> {
  const value = newToken();
  await trx
    .insertInto("accountToken")
    .values({
      tokenHash: hashToken(value),
      purpose: token.purpose,
      memberId: token.memberId,
      payload: json(token.payload) as never,
      createdAt: token.now,
      expiresAt: tokenExpiry(token.purpose, token.now),
    })
    .execute();
  return value;
}
