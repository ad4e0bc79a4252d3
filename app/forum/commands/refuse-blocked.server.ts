import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { findBlock } from "../queries/find-block.server.ts";

/**
 * Refuses that a member answers, names, quotes or reacts to somebody where one of the two has blocked
 * the other. Throws `blocked-by-member`, `member-blocked`.
 */
export async function refuseBlocked(
  trx: Transaction<Database>,
  { memberId, otherIds }: { memberId: string; otherIds: readonly string[] },
): Promise<void> {
  const others = [...new Set(otherIds)].filter((id) => id !== memberId);
  const block = await findBlock(trx, { memberId, otherIds: others });
  if (!block) return;
  const code = block.isOwn ? "member-blocked" : "blocked-by-member";
  throw new DomainError(code, { name: block.otherName }, 403);
}
