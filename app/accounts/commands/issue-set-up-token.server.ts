import { inTransaction } from "#app/platform/db.server.ts";
import { issueToken } from "./issue-token.server.ts";

/** Makes the token that the set-up page asks for; the one before becomes worthless. */
export async function issueSetUpToken({ now }: { now: Temporal.Instant }): Promise<string> {
  return inTransaction(async (trx) => {
    await trx.deleteFrom("accountToken").where("purpose", "=", "set-up").execute();
    return issueToken(trx, { purpose: "set-up", memberId: null, payload: {}, now });
  });
}
