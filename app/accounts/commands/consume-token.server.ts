import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { hashToken } from "#app/platform/secrets.server.ts";
import type { TokenPayloads, TokenPurpose } from "../rules/tokens.ts";

/** The token was never made for this purpose, is used up, or its time is over. */
export class TokenRefused extends DomainError {
  constructor() {
    super("token-refused", {}, 410);
  }
}

/**
 * Uses a token up: of two uses at the same moment one succeeds. Throws TokenRefused for a wrong
 * purpose, a second use and an expired token alike.
 */
export async function consumeToken<Purpose extends TokenPurpose>(
  trx: Transaction<Database>,
  { token, purpose, now }: { token: string; purpose: Purpose; now: Temporal.Instant },
): Promise<{ memberId: string | null; payload: TokenPayloads[Purpose] }> {
  const row = await trx
    .updateTable("accountToken")
    .set({ usedAt: now })
    .where("tokenHash", "=", hashToken(token))
    .where("purpose", "=", purpose)
    .where("usedAt", "is", null)
    .where("expiresAt", ">", now.toString())
    .returning(["memberId", "payload"])
    .executeTakeFirst();
  if (!row) throw new TokenRefused();
  return { memberId: row.memberId, payload: row.payload as unknown as TokenPayloads[Purpose] };
}

/** Makes every other open token of the member for these purposes worthless. */
export async function withdrawTokens(
  trx: Transaction<Database>,
  { memberId, purposes }: { memberId: string; purposes: readonly TokenPurpose[] },
): Promise<void> {
  await trx
    .deleteFrom("accountToken")
    .where("memberId", "=", memberId)
    .where("purpose", "in", [...purposes])
    .where("usedAt", "is", null)
    .execute();
}
