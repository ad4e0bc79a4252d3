import { expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { changeCheckout } from "#app/vouchers/commands/change-checkout.server.ts";
import { findCheckoutSettings } from "#app/vouchers/queries/find-checkout-settings.server.ts";
import { defaultCheckoutSettings } from "#app/vouchers/rules/checkout-settings.ts";
import { createMember } from "#tests/factories/member.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");
const stricter = {
  ...defaultCheckoutSettings,
  stacking: { ...defaultCheckoutSettings.stacking, application: "all" as const, maximumCodes: 1 },
};

test("a changed policy is in the audit log with before and after, once", async () => {
  const { id } = await createMember({ role: "manager" });
  const by = { id, name: "Mara" };
  const change = (version: number) =>
    inTransaction((trx) => changeCheckout(trx, { settings: stricter, version, by, now }));
  expect(await findCheckoutSettings(database())).toEqual({
    settings: defaultCheckoutSettings,
    version: 0,
  });
  await change(0);
  expect(await findCheckoutSettings(database())).toEqual({ settings: stricter, version: 1 });
  // Saved again without a change, it is the same version.
  await change(1);
  expect((await findCheckoutSettings(database())).version).toBe(1);
  await expect(change(0)).rejects.toMatchObject({ code: "changed-meanwhile" });
  const entries = await database()
    .selectFrom("auditEntry")
    .select(["actorId", "action", "facts"])
    .where("action", "=", "checkout.changed")
    .execute();
  expect(entries).toEqual([
    {
      actorId: id,
      action: "checkout.changed",
      facts: {
        before: { application: "partial", maximumCodes: 3 },
        after: { application: "all", maximumCodes: 1 },
      },
    },
  ]);
});

test("two people who change the policy at once: one is told of the other", async () => {
  const { settings, version } = await findCheckoutSettings(database());
  const results = await Promise.allSettled(
    [20, 30].map(async (holdMinutes) => {
      const { id } = await createMember({ role: "manager" });
      const by = { id, name: "Mara" };
      const changed = { ...settings, holdMinutes };
      await inTransaction((trx) => changeCheckout(trx, { settings: changed, version, by, now }));
    }),
  );
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});
