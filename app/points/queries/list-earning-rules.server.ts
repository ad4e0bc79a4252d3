import type { Reader } from "#app/platform/db.server.ts";
import type { EarningDefinition } from "../rules/earn.ts";

export interface EarningRuleVersion {
  id: string;
  name: string;
  version: number;
  definition: EarningDefinition;
  validFrom: string;
}

/** The rules of a trigger as they were valid at `at`, oldest first; paused and ended ones are left out. */
export async function listEarningRulesAt(
  db: Reader,
  { trigger, at }: { trigger: EarningDefinition["trigger"]; at: Temporal.Instant },
): Promise<EarningRuleVersion[]> {
  const moment = at.toString();
  const rows = await db
    .selectFrom("earningRule as rule")
    .innerJoin("earningRuleVersion as version", "version.ruleId", "rule.id")
    .select(["rule.id", "rule.name", "version.version", "version.definition", "version.validFrom"])
    .where("rule.trigger", "=", trigger)
    .where((eb) => eb.or([eb("rule.pausedAt", "is", null), eb("rule.pausedAt", ">", moment)]))
    .where((eb) => eb.or([eb("rule.endedAt", "is", null), eb("rule.endedAt", ">", moment)]))
    .where("version.validFrom", "<=", moment)
    .where((eb) =>
      eb.or([eb("version.validUntil", "is", null), eb("version.validUntil", ">", moment)]),
    )
    .orderBy("rule.createdAt")
    .orderBy("version.version")
    .limit(100)
    .execute();
  return rows.map((row) => ({ ...row, definition: row.definition as never as EarningDefinition }));
}
