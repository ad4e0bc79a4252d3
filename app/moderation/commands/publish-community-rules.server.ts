import { isDeepStrictEqual } from "node:util";
import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import {
  findRulesInForce,
  firstRules,
  listRulesVersions,
} from "../queries/find-community-rules.server.ts";
import type { CommunityRule } from "../rules/community-rules.ts";
import { nextRuleNumber } from "../rules/rules-changes.ts";
import type { StaffMember } from "./staff-member.ts";

/** A clause as it is published; a new one has no number yet. */
export type EditedRule = Omit<CommunityRule, "number"> & { number: number | null };

/**
 * Puts a new version of the community rules in force; earlier decisions keep citing theirs. New
 * clauses get numbers that no clause ever had. Throws `rules-changed-meanwhile` where another version
 * than the one that was edited is in force, `rules-unchanged`, `rules-empty`.
 */
export async function publishCommunityRules(
  trx: Transaction<Database>,
  {
    rules,
    note,
    baseVersion,
    by,
    now,
  }: {
    rules: readonly EditedRule[];
    note: { de: string; en: string };
    /** The version that was edited. */
    baseVersion: number;
    by: StaffMember | null;
    now: Temporal.Instant;
  },
): Promise<number> {
  if (rules.length === 0) throw new DomainError("rules-empty", {}, 422);
  const inForce = await findRulesInForce(trx);
  if (inForce.version !== baseVersion) throw new DomainError("rules-changed-meanwhile");
  const numbered = await numberNew(trx, rules);
  if (isDeepStrictEqual(plain(numbered), plain(inForce.rules)))
    throw new DomainError("rules-unchanged", {}, 422);
  const version = baseVersion + 1;
  const inserted = await trx
    .insertInto("communityRulesVersion")
    .values({
      version,
      rules: json(numbered) as never,
      note: json(note) as never,
      publishedAt: now,
      publishedBy: by?.id ?? null,
    })
    .onConflict((conflict) => conflict.column("version").doNothing())
    .executeTakeFirstOrThrow();
  if (inserted.numInsertedOrUpdatedRows === 0n) throw new DomainError("rules-changed-meanwhile");
  if (by)
    await recordAudit(trx, {
      at: now,
      actor: { id: by.id, name: by.displayName },
      action: "community-rules.published",
      object: { kind: "community-rules", id: String(version) },
      memberId: null,
      reason: note.de || note.en || null,
      facts: { version, clauses: numbered.length },
    });
  return version;
}

async function numberNew(
  trx: Transaction<Database>,
  rules: readonly EditedRule[],
): Promise<CommunityRule[]> {
  const versions = await listRulesVersions(trx, { limit: 10_000 });
  let next = nextRuleNumber([firstRules.rules, ...versions.map((version) => version.rules)]);
  return rules.map((rule) => ({ ...rule, number: rule.number ?? next++ }));
}

/** As it comes out of the database again: without what is undefined. */
function plain(rules: readonly CommunityRule[]): unknown {
  return JSON.parse(JSON.stringify(rules));
}
