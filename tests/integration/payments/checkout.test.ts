import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { completeCheckout } from "#app/orders/commands/complete-checkout.server.ts";
import { expireCheckout } from "#app/orders/commands/expire-checkout.server.ts";
import { CheckoutDiffers, startCheckout } from "#app/orders/commands/start-checkout.server.ts";
import { findCheckout } from "#app/orders/queries/find-checkout.server.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { createMember } from "#tests/factories/member.ts";

const at = now();

async function newCheckout() {
  const { id: memberId } = await createMember();
  const asked = {
    purpose: "reward",
    reference: randomUUID(),
    memberId,
    amountMinor: 1_500,
    currency: "EUR",
    description: "Cupping set",
    expiresAt: at.add({ minutes: 15 }),
    now: at,
  } as const;
  const start = (change: Partial<typeof asked> | { amountMinor: number } = {}) =>
    inTransaction((trx) => startCheckout(trx, { ...asked, ...change }));
  const { id } = await start();
  const complete = () =>
    inTransaction((trx) =>
      completeCheckout(trx, { id, paymentReference: `pi_${asked.reference}`, now: at }),
    );
  const expire = () =>
    inTransaction((trx) => expireCheckout(trx, { id, reason: "time-out", now: at }));
  return { id, asked, start, complete, expire };
}

async function eventsOf(id: string) {
  const rows = await database()
    .selectFrom("domainEvent")
    .select(["name", "payload"])
    .where("subjectId", "=", id)
    .orderBy("id")
    .execute();
  return rows.map(({ name }) => name);
}

describe("a checkout", () => {
  test("is started once per thing, also by twenty at once", async () => {
    const { id, start } = await newCheckout();
    const all = await Promise.all(Array.from({ length: 20 }, () => start()));
    expect(new Set(all.map((one) => one.id))).toEqual(new Set([id]));
    expect(await eventsOf(id)).toEqual(["checkout.started"]);
  });

  test("refuses another amount for the same thing", async () => {
    const { start } = await newCheckout();
    await expect(start({ amountMinor: 1 })).rejects.toThrow(CheckoutDiffers);
  });

  test("is completed once and no longer expires", async () => {
    const { id, complete, expire } = await newCheckout();
    await Promise.all([complete(), complete(), complete()]);
    expect(await expire()).toEqual({ hasEnded: false });
    expect(await findCheckout(database(), id)).toMatchObject({ state: "completed" });
    expect(await eventsOf(id)).toEqual(["checkout.started", "checkout.completed"]);
  });

  test("tells of money that comes after it has expired", async () => {
    const { id, complete, expire } = await newCheckout();
    expect([await expire(), await expire()]).toEqual([{ hasEnded: true }, { hasEnded: false }]);
    expect(await findCheckout(database(), id)).toMatchObject({
      state: "expired",
      endReason: "time-out",
    });
    await complete();
    expect(await findCheckout(database(), id)).toMatchObject({
      state: "completed",
      endReason: null,
    });
    expect(await eventsOf(id)).toEqual([
      "checkout.started",
      "checkout.expired",
      "checkout.completed",
    ]);
  });
});
