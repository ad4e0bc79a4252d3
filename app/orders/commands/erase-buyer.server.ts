import type { Database, Transaction } from "#app/platform/db.server.ts";

/**
 * Erases the copies of name, address and customer number in a member's orders. The orders stay, with
 * their amounts and lines: the books need them. Source: GDPR Art. 17, with Art. 17(3)(b).
 */
export async function eraseBuyer(
  trx: Transaction<Database>,
  { memberId }: { memberId: string },
): Promise<void> {
  await trx
    .updateTable("shopOrder")
    .set({ customerEmail: null, customerExternalId: null, customerName: null })
    .where("memberId", "=", memberId)
    .execute();
}
