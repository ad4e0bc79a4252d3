import type { Database, Transaction } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { findTrustLevel } from "../queries/find-trust-level.server.ts";
import { linksIn } from "../rules/document/find-in-document.ts";
import type { HoldReason } from "../rules/hold-reasons.ts";
import { linkHosts } from "../rules/spam/link-hosts.ts";
import type { PreparedText } from "./prepare-text.server.ts";

/**
 * Why a new post has to wait until a person has looked at it; nothing where it need not. The team
 * is never held.
 */
export async function findHoldReasons(
  trx: Transaction<Database>,
  {
    writer,
    text,
    now,
  }: { writer: { id: string; role: string }; text: PreparedText; now: Temporal.Instant },
): Promise<HoldReason[]> {
  if (writer.role !== "member") return [];
  const hosts = linkHosts(linksIn(text.document), env().baseUrl.hostname);
  if (hosts.length === 0) return [];
  const trustLevel = await findTrustLevel(trx, { memberId: writer.id, now });
  if (trustLevel > 0) return [];
  return [{ rule: "newcomer-links", facts: { links: hosts.length, hosts: hosts.join(", ") } }];
}
