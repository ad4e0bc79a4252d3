import type { Reader } from "#app/platform/db.server.ts";
import { recipientOf } from "./send-confirmation.server.ts";

/**
 * To whom a mail about something that happened goes; null where nobody can or wants to get it. Whoever
 * has asked to be erased hears of nothing until then but of that, unless it is `owed`: a receipt.
 */
export async function findMailRecipient(
  db: Reader,
  memberId: string | null,
  { isOwed = false }: { isOwed?: boolean } = {},
) {
  const member = await db
    .selectFrom("member")
    .select(["id", "email", "displayName", "language", "formOfAddress"])
    .where("id", "=", memberId)
    .where("closedAt", "is", null)
    .$if(!isOwed, (query) => query.where("leavesAt", "is", null))
    .executeTakeFirst();
  if (!member?.email) return null;
  return { recipient: await recipientOf(member), name: member.displayName };
}
