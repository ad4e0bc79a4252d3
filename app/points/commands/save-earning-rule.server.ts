import { type AuditFact, recordAudit } from "#app/platform/audit.server.ts";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import type { CampaignDefinition, EarningDefinition } from "../rules/earning/definition.ts";

/** Somebody else changed the rule meanwhile, or it has ended: nothing was saved. */
export class RuleChangedMeanwhile extends DomainError {
  constructor() {
    super("rule-changed-meanwhile", {});
  }
}

interface Act {
  by: { id: string; name: string };
  now: Temporal.Instant;
}

type Contents = {
  /** For staff; may be empty. */
  name: string;
} & (
  | { kind: "rule"; definition: EarningDefinition }
  | {
      kind: "campaign";
      definition: CampaignDefinition;
      /** Null: no budget. */
      budgetPoints: number | null;
    }
);

/** Makes a rule or campaign, in force from `now` on. What happened before earns nothing by it. */
export async function createEarningRule(
  trx: Transaction<Database>,
  { by, now, ...contents }: Contents & Act,
): Promise<{ ruleId: string }> {
  const { kind, name, definition } = contents;
  const { id: ruleId } = await trx
    .insertInto("earningRule")
    .values({
      kind,
      name,
      trigger: kind === "rule" ? definition.trigger : null,
      createdAt: now,
      createdBy: by.id,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await insertVersion(trx, { ruleId, version: 1, definition, by, now });
  if (kind === "campaign") await saveBudget(trx, { ruleId, budgetPoints: contents.budgetPoints });
  await recordRuleAudit(trx, {
    ruleId,
    kind,
    act: "created",
    facts: { name, definition },
    by,
    now,
  });
  return { ruleId };
}

/**
 * Puts a new version in force: from `now` on, what happens is counted by it; what happened before
 * stays with the version of its time. Throws NotFound, RuleChangedMeanwhile, BudgetSpent.
 */
export async function changeEarningRule(
  trx: Transaction<Database>,
  { ruleId, version, by, now, ...contents }: Contents & Act & { ruleId: string; version: number },
): Promise<void> {
  const { kind, name, definition } = contents;
  const current = await lockRule(trx, { ruleId, kind });
  if (current.version !== version || current.endedAt) throw new RuleChangedMeanwhile();
  await trx
    .updateTable("earningRuleVersion")
    .set({ validUntil: now })
    .where("ruleId", "=", ruleId)
    .where("version", "=", version)
    .execute();
  await insertVersion(trx, { ruleId, version: version + 1, definition, by, now });
  await trx
    .updateTable("earningRule")
    .set({ name, ...(kind === "rule" && { trigger: definition.trigger }) })
    .where("id", "=", ruleId)
    .execute();
  if (kind === "campaign") await saveBudget(trx, { ruleId, budgetPoints: contents.budgetPoints });
  const facts = { name, definition, version: version + 1 };
  await recordRuleAudit(trx, { ruleId, kind, act: "changed", facts, by, now });
}

/** A rule with its current version, kept from changing until the transaction ends. Throws NotFound. */
export async function lockRule(
  trx: Transaction<Database>,
  { ruleId, kind }: { ruleId: string; kind: "rule" | "campaign" },
) {
  const rule = await trx
    .selectFrom("earningRule as rule")
    .innerJoin("earningRuleVersion as version", (join) =>
      join.onRef("version.ruleId", "=", "rule.id").on("version.validUntil", "is", null),
    )
    .select(["rule.id", "rule.name", "rule.endedAt", "version.version"])
    .where("rule.id", "=", ruleId)
    .where("rule.kind", "=", kind)
    .forUpdate("rule")
    .executeTakeFirst();
  if (!rule) throw new NotFound("earning-rule");
  return rule;
}

/** Writes into the audit log who did what to a rule. */
export async function recordRuleAudit(
  trx: Transaction<Database>,
  {
    ruleId,
    kind,
    act,
    facts,
    by,
    now,
  }: Act & {
    ruleId: string;
    kind: "rule" | "campaign";
    act: "created" | "changed" | "paused" | "resumed" | "ended";
    facts: NonNullable<AuditFact["facts"]>;
  },
): Promise<void> {
  await recordAudit(trx, {
    at: now,
    actor: by,
    action: `${kind === "rule" ? "earning-rule" : "campaign"}.${act}`,
    object: { kind: "earning-rule", id: ruleId },
    memberId: null,
    reason: null,
    facts,
  });
}

/** A budget cannot be made smaller than what has been given out of it. */
export class BudgetSpent extends DomainError {
  constructor(facts: { spent: number }) {
    super("budget-spent", facts, 422);
  }
}

async function insertVersion(
  trx: Transaction<Database>,
  {
    ruleId,
    version,
    definition,
    by,
    now,
  }: Act & {
    ruleId: string;
    version: number;
    definition: EarningDefinition | CampaignDefinition;
  },
): Promise<void> {
  await trx
    .insertInto("earningRuleVersion")
    .values({
      ruleId,
      version,
      definition: json(definition) as never,
      validFrom: now,
      createdBy: by.id,
    })
    .execute();
}

async function saveBudget(
  trx: Transaction<Database>,
  { ruleId, budgetPoints }: { ruleId: string; budgetPoints: number | null },
): Promise<void> {
  const known = await trx
    .selectFrom("campaignBudget")
    .select("spentPoints")
    .where("ruleId", "=", ruleId)
    .forUpdate()
    .executeTakeFirst();
  if (budgetPoints === null) {
    await trx.deleteFrom("campaignBudget").where("ruleId", "=", ruleId).execute();
    return;
  }
  if (known && known.spentPoints > budgetPoints)
    throw new BudgetSpent({ spent: known.spentPoints });
  await trx
    .insertInto("campaignBudget")
    .values({ ruleId, budgetPoints })
    .onConflict((conflict) => conflict.column("ruleId").doUpdateSet({ budgetPoints }))
    .execute();
}
