import type { Reader } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { type CommunityRule, defaultCommunityRules } from "../rules/community-rules.ts";

export interface RulesVersion {
  version: number;
  rules: readonly CommunityRule[];
  note: { de?: string; en?: string };
  /** Null for what every brand starts with. */
  publishedAt: string | null;
}

/** The community rules in force; what every brand starts with is version 0. */
export async function findRulesInForce(db: Reader): Promise<RulesVersion> {
  const [newest] = await listRulesVersions(db, { limit: 1 });
  return newest ?? firstRules;
}

/** Every version that was published, newest first. */
export async function listRulesVersions(
  db: Reader,
  { limit }: { limit: number },
): Promise<RulesVersion[]> {
  const versions = await db
    .selectFrom("communityRulesVersion")
    .select(["version", "rules", "note", "publishedAt"])
    .orderBy("version", "desc")
    .limit(limit)
    .execute();
  return versions as unknown as RulesVersion[];
}

/** The brand's community rules, in the order in which they are shown. */
export async function findCommunityRules(db: Reader): Promise<readonly CommunityRule[]> {
  return (await findRulesInForce(db)).rules;
}

/** The clause with this number. Throws `unknown-clause`. */
export async function findCommunityRule(
  db: Reader,
  number: number | undefined,
): Promise<CommunityRule> {
  const rules = await findCommunityRules(db);
  const rule = rules.find((candidate) => candidate.number === number);
  if (!rule) throw new DomainError("unknown-clause", {}, 422);
  return rule;
}

export const firstRules: RulesVersion = {
  version: 0,
  rules: defaultCommunityRules,
  note: {},
  publishedAt: null,
};
