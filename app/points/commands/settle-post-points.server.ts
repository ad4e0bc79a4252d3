import type { Database, Transaction } from "#app/platform/db.server.ts";
import { isPostHidden } from "../queries/is-post-hidden.server.ts";
import { lockBalance } from "./lock-balance.server.ts";
import { restoreEarnings } from "./restore-earnings.server.ts";
import { reverseEarnings } from "./reverse-earnings.server.ts";

/**
 * Brings what a post has earned to where it should be: nothing while it is hidden, all of it while
 * it is not. May run for any reason, in any order and any number of times.
 */
export async function settlePostPoints(
  trx: Transaction<Database>,
  { postId, authorId, now }: { postId: string; authorId: string; now: Temporal.Instant },
): Promise<void> {
  // The lock first: whoever hides the post after this look settles it after us.
  await lockBalance(trx, { memberId: authorId, now });
  const settle = (await isPostHidden(trx, postId)) ? reverseEarnings : restoreEarnings;
  await settle(trx, { memberId: authorId, source: { kind: "post", id: postId }, now });
}
