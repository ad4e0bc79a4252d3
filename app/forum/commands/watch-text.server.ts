import type { Database, Transaction } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { findWatch } from "../queries/find-watched-words.server.ts";
import { linksIn } from "../rules/document/find-in-document.ts";
import { plainTextOf } from "../rules/document/plain-text.ts";
import type { PostDocument } from "../rules/document/post-document.types.ts";
import type { HoldReason } from "../rules/hold-reasons.ts";
import { linkHosts } from "../rules/spam/link-hosts.ts";
import { replaceInDocument } from "../rules/spam/replace-in-document.ts";
import { badHostsAmong } from "../rules/spam/spam-signs.ts";
import type { WatchedAction } from "../rules/spam/watched-choices.ts";

/** A text after the watched words were looked for. */
export interface WatchedText {
  /** With everything replaced that is to be. */
  document: PostDocument;
  /** Where its links lead, without the portal itself. */
  hosts: string[];
  held: HoldReason[];
  flagged: HoldReason[];
}

/**
 * Looks for what the team watches for; its own posts are not looked at. Throws `post-word-blocked`,
 * which says what it was.
 */
export async function watchText(
  trx: Transaction<Database>,
  {
    document,
    title = "",
    isStaff,
  }: { document: PostDocument; title?: string | undefined; isStaff: boolean },
): Promise<WatchedText> {
  const hosts = linkHosts(linksIn(document), env().baseUrl.hostname);
  if (isStaff) return { document, hosts, held: [], flagged: [] };
  const { find, hosts: listed } = await findWatch(trx);
  const matches = find(`${title}\n${plainTextOf(document)}`);
  const wordsFor = (action: WatchedAction) => [
    ...new Set(matches.filter(({ word }) => word.action === action).map(({ text }) => text)),
  ];
  const hostsFor = (action: WatchedAction) =>
    badHostsAmong(
      hosts,
      listed.filter((host) => host.action === action).map(({ pattern }) => pattern),
    );
  const [blocked] = [...wordsFor("block"), ...hostsFor("block")];
  if (blocked !== undefined) throw new DomainError("post-word-blocked", { word: blocked }, 422);
  const reasonsFor = (action: "hold" | "flag") => reasonsOf(wordsFor(action), hostsFor(action));
  return {
    document: replaceInDocument(document, find),
    hosts,
    held: reasonsFor("hold"),
    flagged: reasonsFor("flag"),
  };
}

function reasonsOf(words: readonly string[], hosts: readonly string[]): HoldReason[] {
  return [
    ...(words.length
      ? [{ rule: "watched-words", facts: { words: words.join(", ") } } as const]
      : []),
    ...(hosts.length ? [{ rule: "bad-links", facts: { hosts: hosts.join(", ") } } as const] : []),
  ];
}
