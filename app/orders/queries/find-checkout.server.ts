import type { Database, Reader, Transaction } from "#app/platform/db.server.ts";
import type { CheckoutEnd, CheckoutPurpose, CheckoutState } from "../rules/checkout-states.ts";

const checkoutColumns = [
  "id",
  "purpose",
  "reference",
  "memberId",
  "amountMinor",
  "currency",
  "description",
  "state",
  "endReason",
  "sessionId",
  "isLive",
  "paymentReference",
  "refundedMinor",
  "disputedMinor",
  "createdAt",
  "expiresAt",
  "completedAt",
  "endedAt",
] as const;

export type Checkout = NonNullable<Awaited<ReturnType<typeof findCheckout>>>;

export async function findCheckout(db: Reader, id: string) {
  const row = await selectCheckout(db).where("id", "=", id).executeTakeFirst();
  return row && withStates(row);
}

/** The checkout of a member; anybody else's does not exist. */
export async function findCheckoutOfMember(
  db: Reader,
  { id, memberId }: { id: string; memberId: string },
) {
  const checkout = await findCheckout(db, id);
  return checkout?.memberId === memberId ? checkout : undefined;
}

/** The checkout that pays for this thing. */
export async function findCheckoutOfReference(
  db: Reader,
  { purpose, reference }: { purpose: CheckoutPurpose; reference: string },
) {
  const row = await selectCheckout(db)
    .where("purpose", "=", purpose)
    .where("reference", "=", reference)
    .executeTakeFirst();
  return row && withStates(row);
}

/** The checkout of a payment, once its money has arrived. */
export async function findCheckoutOfPayment(db: Reader, paymentReference: string) {
  const row = await selectCheckout(db)
    .where("paymentReference", "=", paymentReference)
    .executeTakeFirst();
  return row && withStates(row);
}

/** The checkout, kept from changing until the transaction ends. */
export async function lockCheckout(trx: Transaction<Database>, id: string) {
  const row = await selectCheckout(trx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && withStates(row);
}

function selectCheckout(db: Reader) {
  return db.selectFrom("paymentCheckout").select(checkoutColumns);
}

function withStates<Row extends { purpose: string; state: string; endReason: string | null }>(
  row: Row,
) {
  return row as Omit<Row, "purpose" | "state" | "endReason"> & {
    purpose: CheckoutPurpose;
    state: CheckoutState;
    endReason: CheckoutEnd | null;
  };
}
