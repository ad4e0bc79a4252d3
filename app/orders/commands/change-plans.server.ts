import { recordAudit } from "#app/platform/audit.server.ts";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { type ChosenBenefit, chooseAccess, chooseBadge } from "./choose-benefit.server.ts";

interface Staff {
  id: string;
  name: string;
}
interface Texts {
  de: string;
  en: string;
}

/**
 * Offers a plan; `id` is the form's own key, so that sending it twice makes one. A door or badge of
 * its own is called like the plan. Throws NotFound.
 */
export async function createPlan(
  trx: Transaction<Database>,
  {
    by,
    now,
    name,
    description,
    access = null,
    badge = null,
    ...plan
  }: {
    id: string;
    name: Texts;
    description: Texts;
    amountMinor: number;
    currency: string;
    period: "month" | "year";
    access?: ChosenBenefit | null;
    badge?: ChosenBenefit | null;
    by: Staff | null;
    now: Temporal.Instant;
  },
): Promise<void> {
  const created = await trx
    .insertInto("membershipPlan")
    .values({
      ...plan,
      name: json(name) as never,
      description: json(description) as never,
      createdBy: by?.id ?? null,
      createdAt: now,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!created) return;
  const naming = { name, description, now };
  const accessId = access && (await chooseAccess(trx, access, naming));
  const badgeId = badge && (await chooseBadge(trx, badge, naming));
  if (accessId || badgeId)
    await trx
      .updateTable("membershipPlan")
      .set({ accessId, badgeId })
      .where("id", "=", plan.id)
      .execute();
  if (by) await audit(trx, { act: "created", id: plan.id, name, by, now });
}

/** No longer offers a plan; who has it keeps it. Throws NotFound. */
export async function withdrawPlan(
  trx: Transaction<Database>,
  { id, by, now }: { id: string; by: Staff; now: Temporal.Instant },
): Promise<void> {
  const row = await trx
    .updateTable("membershipPlan")
    .set({ withdrawnAt: now })
    .where("id", "=", id)
    .where("withdrawnAt", "is", null)
    .returning("name")
    .executeTakeFirst();
  if (!row) throw new NotFound("membership-plan");
  await audit(trx, { act: "withdrawn", id, name: row.name as unknown as Texts, by, now });
}

async function audit(
  trx: Transaction<Database>,
  {
    act,
    id,
    name,
    by,
    now,
  }: { act: "created" | "withdrawn"; id: string; name: Texts; by: Staff; now: Temporal.Instant },
): Promise<void> {
  await recordAudit(trx, {
    at: now,
    actor: by,
    action: `membership-plan.${act}`,
    object: { kind: "membership-plan", id },
    memberId: null,
    reason: null,
    facts: { name: name.de },
  });
}
