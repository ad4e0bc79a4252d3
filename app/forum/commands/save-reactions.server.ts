import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import type { ReactionKind } from "../rules/reactions.ts";

/** What members can react with from now on; what was given stays, and can be taken back. */
export async function saveReactions(
  trx: Transaction<Database>,
  {
    kinds,
    by,
    now,
  }: { kinds: ReactionKind[]; by: { id: string; name: string }; now: Temporal.Instant },
): Promise<void> {
  await saveSetting(trx, { key: "forumReactions", value: { kinds }, updatedBy: by.id, now });
  await recordAudit(trx, {
    at: now,
    actor: by,
    action: "reactions.changed",
    object: { kind: "setting", id: "forumReactions" },
    memberId: null,
    reason: null,
    facts: { kinds },
  });
}
