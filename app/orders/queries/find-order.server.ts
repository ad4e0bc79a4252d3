import type { Database, Reader, Transaction } from "#app/platform/db.server.ts";

export type OrderSource = "api" | "stripe";

export const orderColumns = [
  "id",
  "source",
  "externalId",
  "memberId",
  "customerEmail",
  "customerExternalId",
  "customerName",
  "currency",
  "totalMinor",
  "pointsBasisMinor",
  "refundedMinor",
  "disputedMinor",
  "disputedAt",
  "restoredAt",
  "paymentReference",
  "placedAt",
  "paidAt",
  "matchedAt",
] as const;

export type Order = NonNullable<Awaited<ReturnType<typeof findOrderById>>>;

export async function findOrderById(db: Reader, id: string) {
  const row = await selectOrder(db).where("id", "=", id).executeTakeFirst();
  return row && withSource(row);
}

/** The order of a payment, whoever recorded it. */
export async function findOrderByPayment(db: Reader, paymentReference: string) {
  const row = await selectOrder(db)
    .where("paymentReference", "=", paymentReference)
    .executeTakeFirst();
  return row && withSource(row);
}

async function findOrderByExternalId(
  db: Reader,
  { source, externalId }: { source: OrderSource; externalId: string },
) {
  const row = await selectOrder(db)
    .where("source", "=", source)
    .where("externalId", "=", externalId)
    .executeTakeFirst();
  return row && withSource(row);
}

/** The order with this number at its source, or of this payment. */
export async function findOrderOfFact(
  db: Reader,
  {
    source,
    externalId,
    paymentReference,
  }: { source: OrderSource; externalId: string; paymentReference: string | null },
) {
  const row = await selectOrder(db)
    .where((eb) =>
      eb.or([
        eb.and([eb("source", "=", source), eb("externalId", "=", externalId)]),
        eb("paymentReference", "=", paymentReference),
      ]),
    )
    .orderBy((eb) => eb("externalId", "=", externalId), "desc")
    .limit(1)
    .executeTakeFirst();
  return row && withSource(row);
}

/** The order a shop names, by our id or by its own number. */
export async function findOrderOfShop(db: Reader, name: string) {
  const byId = uuidPattern.test(name) ? await findOrderById(db, name) : undefined;
  return byId ?? findOrderByExternalId(db, { source: "api", externalId: name });
}

/** The order, kept from changing until the transaction ends. */
export async function lockOrder(trx: Transaction<Database>, id: string) {
  // What is read is what was committed when the lock was given: the row is all that is read.
  const row = await selectOrder(trx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && withSource(row);
}

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function selectOrder(db: Reader) {
  return db.selectFrom("shopOrder").select(orderColumns);
}

export function withSource<Row extends { source: string }>(row: Row) {
  return row as Omit<Row, "source"> & { source: OrderSource };
}
