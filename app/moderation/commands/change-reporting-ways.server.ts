import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import type { AuthorityOrder } from "../rules/orders.ts";
import { fileNotice, type NewNotice } from "./file-notice.server.ts";
import type { StaffMember } from "./staff-member.ts";

interface By {
  staff: StaffMember;
  now: Temporal.Instant;
}

/** Lets an organisation's notices come first (DSA Art. 22). Throws `trusted-flagger-known`. */
export async function addTrustedFlagger({
  name,
  email,
  staff,
  now,
}: By & { name: string; email: string }): Promise<void> {
  await inTransaction(async (trx) => {
    const added = await trx
      .insertInto("trustedFlagger")
      .values({ name, email, addedAt: now, addedBy: staff.id })
      .onConflict((conflict) => conflict.column("email").where("endedAt", "is", null).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!added) throw new DomainError("trusted-flagger-known", {}, 422);
    await audit(trx, {
      action: "trusted-flagger.added",
      object: { kind: "trusted-flagger", id: added.id },
      facts: { name },
      staff,
      now,
    });
  });
}

/** Its notices are like anybody's from now on. Throws NotFound. */
export async function endTrustedFlagger({
  flaggerId,
  staff,
  now,
}: By & { flaggerId: string }): Promise<void> {
  await inTransaction(async (trx) => {
    const ended = await trx
      .updateTable("trustedFlagger")
      .set({ endedAt: now, endedBy: staff.id })
      .where("id", "=", flaggerId)
      .where("endedAt", "is", null)
      .returning("name")
      .executeTakeFirst();
    if (!ended) throw new NotFound("trusted-flagger");
    await audit(trx, {
      action: "trusted-flagger.ended",
      object: { kind: "trusted-flagger", id: flaggerId },
      facts: { name: ended.name },
      staff,
      now,
    });
  });
}

/** Names the body that decides disputes out of court (DSA Art. 21). */
export async function saveRedress({
  bodyName,
  bodyUrl,
  staff,
  now,
}: By & Settings["redress"]): Promise<void> {
  await inTransaction(async (trx) => {
    const value = { bodyName, bodyUrl };
    await saveSetting(trx, { key: "redress", value, updatedBy: staff.id, now });
    await audit(trx, {
      action: "redress.changed",
      object: { kind: "setting", id: "redress" },
      facts: value,
      staff,
      now,
    });
  });
}

type EnteredOrder = Omit<NewNotice, "order" | "now"> & { order: AuthorityOrder };

/** Enters an authority's order (DSA Art. 9 and 10); throws what `fileNotice` refuses. */
export async function enterOrder({
  order,
  staff,
  now,
}: By & { order: EnteredOrder }): Promise<void> {
  const ordered = { ...order.order, enteredBy: staff.id };
  const noticeId = await fileNotice({ ...order, order: ordered, now });
  await inTransaction((trx) =>
    audit(trx, {
      action: "order.entered",
      object: { kind: "notice", id: noticeId },
      facts: { authority: order.notifier?.name ?? "", kind: order.order.kind },
      staff,
      now,
    }),
  );
}

async function audit(
  trx: Transaction<Database>,
  {
    staff,
    now,
    ...entry
  }: By & {
    action: string;
    object: { kind: string; id: string };
    facts: Record<string, string>;
  },
): Promise<void> {
  await recordAudit(trx, {
    ...entry,
    at: now,
    actor: { id: staff.id, name: staff.displayName },
    memberId: null,
    reason: null,
  });
}
