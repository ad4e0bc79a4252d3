import type { Reader } from "#app/platform/db.server.ts";

/** Every plan, the ones on offer first. */
export async function listPlans(db: Reader, { onlyOffered }: { onlyOffered: boolean }) {
  const rows = await selectPlans(db)
    .$if(onlyOffered, (query) => query.where("withdrawnAt", "is", null))
    .orderBy("withdrawnAt", (order) => order.asc().nullsFirst())
    .orderBy("amountMinor")
    .limit(50)
    .execute();
  return rows.map(withTexts);
}

export async function findOfferedPlan(db: Reader, id: string) {
  const row = await selectPlans(db)
    .where("id", "=", id)
    .where("withdrawnAt", "is", null)
    .executeTakeFirst();
  return row && withTexts(row);
}

/** What a plan is called, also one that is no longer offered. */
export async function findPlanName(db: Reader, id: string) {
  const row = await db
    .selectFrom("membershipPlan")
    .select("name")
    .where("id", "=", id)
    .executeTakeFirst();
  return row && (row.name as { de: string; en: string });
}

function selectPlans(db: Reader) {
  return db.selectFrom("membershipPlan").select([
    "id",
    "name",
    "description",
    "amountMinor",
    "currency",
    "period",
    "withdrawnAt",
    (eb) =>
      eb
        .selectFrom("paidMembership")
        .select((of) => of.fn.countAll<number>().as("count"))
        .whereRef("paidMembership.planId", "=", "membershipPlan.id")
        .where("paidMembership.state", "in", ["active", "overdue"])
        .as("members"),
  ]);
}

function withTexts<Row extends { name: unknown; description: unknown; period: string }>(row: Row) {
  return row as Omit<Row, "name" | "description" | "period"> & {
    name: { de: string; en: string };
    description: { de: string; en: string };
    period: "month" | "year";
  };
}
