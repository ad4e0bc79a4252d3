import { inTransaction } from "#app/platform/db.server.ts";
import type { Role } from "../rules/capabilities.ts";
import { type Admission, admitMember } from "./admit-member.server.ts";
import { consumeToken, TokenRefused, withdrawTokens } from "./consume-token.server.ts";

/** Uses a mailed link up and admits its member. Throws TokenRefused. */
export async function signInByLink({
  token,
  now,
}: {
  token: string;
  now: Temporal.Instant;
}): Promise<{ admission: Admission; to: string }> {
  return inTransaction(async (trx) => {
    const used = await consumeToken(trx, { token, purpose: "sign-in", now });
    const member = await trx
      .selectFrom("member")
      .select(["id", "role"])
      .where("id", "=", used.memberId ?? "")
      .where("closedAt", "is", null)
      .where("emailConfirmedAt", "is not", null)
      .executeTakeFirst();
    if (!member) throw new TokenRefused();
    await withdrawTokens(trx, { memberId: member.id, purposes: ["sign-in"] });
    const { to } = used.payload;
    const admission = await admitMember(trx, {
      memberId: member.id,
      role: member.role as Role,
      to,
      now,
    });
    return { admission, to };
  });
}
