import { inTransaction } from "#app/platform/db.server.ts";
import type { Role } from "../rules/capabilities.ts";
import { consumeToken, TokenRefused } from "./consume-token.server.ts";
import { proveSecondFactor } from "./prove-second-factor.server.ts";

/**
 * The second step of a sign-in: the token of the first one and a code. A wrong code leaves the token
 * usable. Throws TokenRefused, CodeRefused.
 */
export async function completeSignIn({
  token,
  code,
  now,
}: {
  token: string;
  code: string;
  now: Temporal.Instant;
}): Promise<{ memberId: string; role: Role; to: string }> {
  return inTransaction(async (trx) => {
    const used = await consumeToken(trx, { token, purpose: "second-factor", now });
    const member = await trx
      .selectFrom("member")
      .select(["id", "role"])
      .where("id", "=", used.memberId ?? "")
      .where("closedAt", "is", null)
      .executeTakeFirst();
    if (!member) throw new TokenRefused();
    await proveSecondFactor(trx, { memberId: member.id, code, now });
    return { memberId: member.id, role: member.role as Role, to: used.payload.to };
  });
}
