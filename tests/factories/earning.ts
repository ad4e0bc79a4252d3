import { inTransaction } from "#app/platform/db.server.ts";
import { createEarningRule } from "#app/points/commands/save-earning-rule.server.ts";
import type {
  CampaignDefinition,
  EarningDefinition,
} from "#app/points/rules/earning/definition.ts";
import { createMember } from "./member.ts";

/** A manager, as the commands ask for whoever acts. */
export async function createRuleMaker() {
  const { id, displayName } = await createMember({ role: "manager", displayName: "Ella Brandt" });
  return { id, name: displayName };
}

/** A rule in force from `now` on: one point per full unit of a paid order unless said otherwise. */
export async function createRule(
  changes: Partial<EarningDefinition> & { now: Temporal.Instant; by: { id: string; name: string } },
): Promise<string> {
  const { now, by, ...definition } = changes;
  const { ruleId } = await inTransaction((trx) =>
    createEarningRule(trx, {
      kind: "rule",
      name: "",
      definition: {
        trigger: "order-paid",
        amount: { perCurrencyUnit: 1 },
        conditions: {},
        limits: {},
        multipliedByLevel: true,
        countsForStatus: true,
        delayDays: 0,
        ...definition,
      },
      by,
      now,
    }),
  );
  return ruleId;
}

/** A campaign that doubles purchases unless said otherwise. */
export async function createCampaign(
  changes: Partial<CampaignDefinition> & {
    now: Temporal.Instant;
    by: { id: string; name: string };
    budgetPoints?: number;
  },
): Promise<string> {
  const { now, by, budgetPoints = null, ...definition } = changes;
  const { ruleId } = await inTransaction((trx) =>
    createEarningRule(trx, {
      kind: "campaign",
      name: "",
      definition: {
        title: { de: "Doppelte Punkte", en: "Double points" },
        triggers: ["order-paid"],
        amount: { multiplier: 2 },
        conditions: {},
        limits: {},
        delayDays: 0,
        ...definition,
      },
      budgetPoints,
      by,
      now,
    }),
  );
  return ruleId;
}
