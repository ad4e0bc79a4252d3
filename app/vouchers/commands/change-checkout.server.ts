import { sql } from "kysely";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import { findCheckoutSettings } from "../queries/find-checkout-settings.server.ts";
import { changedCheckoutSettings } from "../rules/checkout-policy-form.ts";
import type { CheckoutSettings } from "../rules/checkout-settings.ts";

/**
 * Changes how checkouts work, from the next one on: what is held stays as it was answered. In the
 * audit log with before and after. Throws DomainError changed-meanwhile where `version` is not the
 * one that holds.
 */
export async function changeCheckout(
  trx: Transaction<Database>,
  {
    settings,
    version,
    by,
    now,
  }: {
    settings: CheckoutSettings;
    version: number;
    by: { id: string; name: string };
    now: Temporal.Instant;
  },
): Promise<void> {
  // The row may not exist yet, so there is nothing else to lock.
  await sql`select pg_advisory_xact_lock(hashtext('checkout-settings'))`.execute(trx);
  const current = await findCheckoutSettings(trx);
  if (current.version !== version) throw new DomainError("changed-meanwhile");
  const facts = changedCheckoutSettings(current.settings, settings);
  if (!facts) return;
  await saveSetting(trx, { key: "checkout", value: settings, updatedBy: by.id, now });
  await recordAudit(trx, {
    at: now,
    actor: by,
    action: "checkout.changed",
    object: { kind: "setting", id: "checkout" },
    memberId: null,
    reason: null,
    facts,
  });
}
