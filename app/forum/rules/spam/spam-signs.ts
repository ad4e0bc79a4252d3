import type { HoldReason } from "../hold-reasons.ts";
import type { TrustLevel } from "../trust-level.ts";

/** What is known of a new post and its author when it is to be published. */
export interface SpamSigns {
  trustLevel: TrustLevel;
  /** Where its links lead, without the portal itself. */
  hosts: readonly string[];
  /** How many characters it says. */
  length: number;
  /** Since the form was opened; null where that is not known. */
  secondsToWrite: number | null;
  /** Posts of the last days that say the same: by the author, and by other new members. */
  duplicates: number;
  /** How many other new accounts wrote from the same address lately. */
  sharingAddress: number;
  /** How many posts the author wrote in the last minutes. */
  recentPosts: number;
}

/** Shorter texts are alike by chance ("Thank you!"). */
export const shortestDuplicate = 40;
export const duplicateDays = 7;

/** So many posts within so many minutes are a burst. */
export const burst = { posts: 5, minutes: 5 } as const;

/** A household shares an address, too: with so many others it is no household any more. */
export const crowd = 2;

/** Nobody writes, or reads and pastes, so much in so short a time. */
export const typing = { characters: 80, seconds: 3 } as const;

/** Why a post waits for a person; each rule alone is enough. */
export function findSpamSigns(signs: SpamSigns): HoldReason[] {
  return rules.flatMap((rule) => rule(signs) ?? []);
}

type Rule = (signs: SpamSigns) => HoldReason | null;

const rules: readonly Rule[] = [
  ({ trustLevel, hosts }) =>
    trustLevel === 0 && hosts.length > 0
      ? { rule: "newcomer-links", facts: { links: hosts.length, hosts: hosts.join(", ") } }
      : null,
  ({ trustLevel, duplicates }) =>
    trustLevel < 2 && duplicates > 0 ? { rule: "duplicate", facts: { count: duplicates } } : null,
  ({ trustLevel, recentPosts }) =>
    trustLevel === 0 && recentPosts >= burst.posts
      ? { rule: "burst", facts: { posts: recentPosts + 1, minutes: burst.minutes } }
      : null,
  ({ trustLevel, length, secondsToWrite: seconds }) =>
    trustLevel === 0 && seconds !== null && seconds < typing.seconds && length >= typing.characters
      ? { rule: "typing", facts: { characters: length, seconds: Math.round(seconds) } }
      : null,
  ({ trustLevel, sharingAddress }) =>
    trustLevel === 0 && sharingAddress >= crowd
      ? { rule: "shared-address", facts: { accounts: sharingAddress } }
      : null,
];

/** Those of the hosts that are on the list, themselves or as a part of what is. */
export function badHostsAmong(hosts: readonly string[], listed: readonly string[]): string[] {
  const bad = new Set(listed);
  return hosts.filter((host) => {
    const parts = host.split(".");
    return parts.some((_, from) => bad.has(parts.slice(from).join(".")));
  });
}

/** Hosts as somebody lists them, one a line or after commas, with or without the rest of an address. */
export function readHosts(text: string): string[] {
  const hosts = text
    .split(/[\s,;]+/)
    .map((entry) =>
      entry
        .replace(/^[a-z]+:\/\//i, "")
        .replace(/[/?#:].*$/, "")
        .replace(/^(\*|www)?\./i, ""),
    )
    .map((host) => host.toLowerCase())
    .filter((host) => /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(host));
  return [...new Set(hosts)].sort();
}

/** What two posts must share to say the same: their letters and digits. */
export function essenceOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Seconds since the id of a form was made; null where the id does not tell, or lies ahead. */
export function secondsSinceForm(requestKey: string, now: Temporal.Instant): number | null {
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(requestKey)) return null;
  const made = Number.parseInt(requestKey.slice(0, 8) + requestKey.slice(9, 13), 16);
  const seconds = (now.epochMilliseconds - made) / 1000;
  return seconds >= 0 ? seconds : null;
}
