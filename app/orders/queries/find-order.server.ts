import { sql } from "kysely";
import type { Database, Reader, Transaction } from "#app/platform/db.server.ts";

export type OrderSource = "api" | "stripe";

const columns = [
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

export async function findOrderByExternalId(
  db: Reader,
  { source, externalId }: { source: OrderSource; externalId: string },
) {
  const row = await selectOrder(db)
    .where("source", "=", source)
    .where("externalId", "=", externalId)
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
  await sql`select from shop_order where id = ${id} for update`.execute(trx);
  return findOrderById(trx, id);
}

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function selectOrder(db: Reader) {
  return db.selectFrom("shopOrder").select(columns);
}

function withSource<Row extends { source: string }>(row: Row) {
  return row as Omit<Row, "source"> & { source: OrderSource };
}
