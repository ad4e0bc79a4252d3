import type { Reader } from "#app/platform/db.server.ts";
import { type CheckoutSettings, defaultCheckoutSettings } from "../rules/checkout-settings.ts";

/** How checkouts work now, with the version of it: every save makes another, 0 before the first. */
export async function findCheckoutSettings(
  db: Reader,
): Promise<{ settings: CheckoutSettings; version: number }> {
  const row = await db
    .selectFrom("setting")
    .select(["value", "version"])
    .where("key", "=", "checkout")
    .executeTakeFirst();
  if (!row) return { settings: defaultCheckoutSettings, version: 0 };
  return { settings: row.value as unknown as CheckoutSettings, version: row.version };
}
