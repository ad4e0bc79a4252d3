import type { Reader } from "#app/platform/db.server.ts";
import type { PlanBenefits } from "../rules/plan-benefits.ts";
import { type BenefitColumns, benefitColumns, benefitsOf } from "./plan-benefits.server.ts";

type Texts = { de: string; en: string };

/** Every plan, the ones on offer first. */
export async function listPlans(db: Reader, { onlyOffered }: { onlyOffered: boolean }) {
  const rows = await selectPlans(db)
    .$if(onlyOffered, (query) => query.where("plan.withdrawnAt", "is", null))
    .orderBy("plan.withdrawnAt", (order) => order.asc().nullsFirst())
    .orderBy("plan.amountMinor")
    .limit(50)
    .execute();
  return rows.map(withTexts);
}

export async function findOfferedPlan(db: Reader, id: string) {
  const row = await selectPlans(db)
    .where("plan.id", "=", id)
    .where("plan.withdrawnAt", "is", null)
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
  return row && (row.name as Texts);
}

function selectPlans(db: Reader) {
  return db
    .selectFrom("membershipPlan as plan")
    .leftJoin("access", "access.id", "plan.accessId")
    .leftJoin("badge", "badge.id", "plan.badgeId")
    .select(benefitColumns)
    .select([
      "plan.id",
      "plan.name",
      "plan.description",
      "plan.amountMinor",
      "plan.currency",
      "plan.period",
      "plan.withdrawnAt",
      (eb) =>
        eb
          .selectFrom("paidMembership")
          .select((of) => of.fn.countAll<number>().as("count"))
          .whereRef("paidMembership.planId", "=", "plan.id")
          .where("paidMembership.state", "in", ["active", "overdue"])
          .as("members"),
    ]);
}

function withTexts<
  Row extends BenefitColumns & { name: unknown; description: unknown; period: string },
>(row: Row) {
  return { ...row, benefits: benefitsOf(row) } as Omit<Row, "name" | "description" | "period"> & {
    name: Texts;
    description: Texts;
    period: "month" | "year";
    benefits: PlanBenefits;
  };
}
