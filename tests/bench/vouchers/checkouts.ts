import { randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { holdCheckout } from "#app/vouchers/commands/hold-checkout.server.ts";
import { redeemCheckout } from "#app/vouchers/commands/redeem-checkout.server.ts";
import { validateCheckout } from "#app/vouchers/queries/validate-checkout.server.ts";
import type { Basket } from "#app/vouchers/rules/basket.types.ts";

export interface Load {
  /** Codes that nobody has used yet; taken from the end. */
  codes: string[];
  clients: number;
  seconds: number;
}

function basketOf(lines: number): Basket {
  return {
    currency: "EUR",
    lines: Array.from({ length: lines }, (_, n) => ({
      id: `${n}`,
      sku: `SKU-${n}`,
      categories: ["coffee"],
      quantity: 1 + (n % 3),
      unitAmountMinor: 799 + n,
    })),
    shippingMinor: 490,
  };
}

/** Codes held and redeemed a second: two durable transactions each. */
export async function measureRedeeming({ codes, clients, seconds }: Load): Promise<number> {
  const basket = basketOf(3);
  const { id: staffId } = await database()
    .selectFrom("member")
    .select("id")
    .limit(1)
    .executeTakeFirstOrThrow();
  const caller = { apiKeyId: null, staffId };
  const until = performance.now() + seconds * 1000;
  const counts = await Promise.all(
    Array.from({ length: clients }, async () => {
      let count = 0;
      for (; performance.now() < until; count++) {
        const code = codes.pop();
        if (!code) throw new Error("the codes are used up: fill in more");
        const wanted = { basket, codes: [code], memberId: null, points: 0, caller };
        const checkoutReference = randomUUID();
        const { holdId } = await inTransaction((trx) =>
          holdCheckout(trx, { ...wanted, checkoutReference, now: now() }),
        );
        await inTransaction((trx) =>
          redeemCheckout(trx, { holdId, orderReference: checkoutReference, caller, now: now() }),
        );
      }
      return count;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0) / seconds;
}

/** Times of validations of 50 lines with three codes, in milliseconds, in order. */
export async function measureValidating({ codes, clients, seconds }: Load): Promise<number[]> {
  const basket = basketOf(50);
  const until = performance.now() + seconds * 1000;
  const times: number[] = [];
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let n = client; performance.now() < until; n += clients) {
        const three = [0, 1, 2].map((place) => codes[(n * 3 + place) % codes.length]!);
        const question = { basket, codes: three, memberId: null, points: 0, ownHoldId: null };
        const started = performance.now();
        await validateCheckout(database(), { ...question, now: now() });
        times.push(performance.now() - started);
      }
    }),
  );
  return times.sort((a, b) => a - b);
}
