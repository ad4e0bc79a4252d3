import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { findCommunityRule } from "../queries/find-community-rules.server.ts";
import type { StaffMember } from "./staff-member.ts";

/** Keeps words ready for decisions by a clause. Throws `unknown-clause`. */
export async function keepReasonTemplate({
  clause,
  language,
  name,
  text,
  staff,
  now,
}: {
  clause: number;
  language: "de" | "en";
  name: string;
  text: string;
  staff: StaffMember;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    await findCommunityRule(trx, clause);
    const { id } = await trx
      .insertInto("reasonTemplate")
      .values({ clause, language, name, text, writtenAt: now, writtenBy: staff.id })
      .returning("id")
      .executeTakeFirstOrThrow();
    await audit(trx, { action: "reason-template.added", id, name, staff, now });
  });
}

/** Takes them out of what is offered; decisions that used them stay as they are. Throws NotFound. */
export async function removeReasonTemplate({
  id,
  staff,
  now,
}: {
  id: string;
  staff: StaffMember;
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    const removed = await trx
      .updateTable("reasonTemplate")
      .set({ removedAt: now })
      .where("id", "=", id)
      .where("removedAt", "is", null)
      .returning("name")
      .executeTakeFirst();
    if (!removed) throw new NotFound("reason-template");
    await audit(trx, { action: "reason-template.removed", id, name: removed.name, staff, now });
  });
}

async function audit(
  trx: Transaction<Database>,
  {
    action,
    id,
    name,
    staff,
    now,
  }: { action: string; id: string; name: string; staff: StaffMember; now: Temporal.Instant },
): Promise<void> {
  await recordAudit(trx, {
    at: now,
    actor: { id: staff.id, name: staff.displayName },
    action,
    object: { kind: "reason-template", id },
    memberId: null,
    reason: null,
    facts: { name },
  });
}
