import type { Locale } from "#app/platform/i18n/locales.ts";
import { type CommunityRule, type RuleText, ruleText } from "./community-rules.ts";

export type RuleChange =
  | { kind: "added"; number: number; after: CommunityRule }
  | { kind: "removed"; number: number; before: CommunityRule }
  | { kind: "changed"; number: number; before: CommunityRule; after: CommunityRule };

/** What members read differently in the newer version, clause by clause in the order of numbers. */
export function findRuleChanges(
  before: readonly CommunityRule[],
  after: readonly CommunityRule[],
  locale: Locale,
): RuleChange[] {
  const old = new Map(before.map((rule) => [rule.number, rule]));
  const added = new Map(after.map((rule) => [rule.number, rule]));
  const numbers = [...new Set([...old.keys(), ...added.keys()])].sort((a, b) => a - b);
  return numbers.flatMap((number): RuleChange[] => {
    const [was, is] = [old.get(number), added.get(number)];
    if (!was && is) return [{ kind: "added", number, after: is }];
    if (was && !is) return [{ kind: "removed", number, before: was }];
    if (!was || !is || readsAlike(was, is, locale)) return [];
    return [{ kind: "changed", number, before: was, after: is }];
  });
}

/** The number of the next new clause: one that ever stood for something stands for nothing else. */
export function nextRuleNumber(versions: readonly (readonly CommunityRule[])[]): number {
  return 1 + Math.max(0, ...versions.flat().map(({ number }) => number));
}

function readsAlike(was: CommunityRule, is: CommunityRule, locale: Locale): boolean {
  const same = (a: RuleText, b: RuleText) => ruleText(a, locale) === ruleText(b, locale);
  return same(was.title, is.title) && same(was.text, is.text);
}
