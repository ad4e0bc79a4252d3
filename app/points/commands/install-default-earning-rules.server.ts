import { sql } from "kysely";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import type { EarningDefinition } from "../rules/earning/definition.ts";

const onePointPerUnit: EarningDefinition = {
  trigger: "order-paid",
  amount: { perCurrencyUnit: 1 },
  conditions: {},
  limits: {},
  multipliedByLevel: true,
  countsForStatus: true,
};

/**
 * Gives a new portal its first rule: one point per full currency unit of a paid order, valid from
 * `validFrom`. Does nothing where a rule for paid orders exists, so that set-up may run it again.
 */
export async function installDefaultEarningRules(
  trx: Transaction<Database>,
  { validFrom, now }: { validFrom: Temporal.Instant; now: Temporal.Instant },
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('earning_rule'))`.execute(trx);
  const known = await trx
    .selectFrom("earningRule")
    .select("id")
    .where("trigger", "=", onePointPerUnit.trigger)
    .limit(1)
    .executeTakeFirst();
  if (known) return;
  const { id } = await trx
    .insertInto("earningRule")
    .values({ name: "", trigger: onePointPerUnit.trigger, createdAt: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("earningRuleVersion")
    .values({ ruleId: id, version: 1, definition: json(onePointPerUnit) as never, validFrom })
    .execute();
}
