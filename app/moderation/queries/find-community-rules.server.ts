import type { Reader } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { type CommunityRule, defaultCommunityRules } from "../rules/community-rules.ts";

/** The brand's community rules, by number; the default ones where it has none of its own. */
export async function findCommunityRules(db: Reader): Promise<readonly CommunityRule[]> {
  return (await findSetting(db, "communityRules")) ?? defaultCommunityRules;
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
