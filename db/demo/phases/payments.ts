import { listAccess } from "#app/accounts/queries/list-access-of.server.ts";
import { createPlan } from "#app/orders/commands/change-plans.server.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import type { World } from "../world.ts";

/** What the demo's members can subscribe to; buying goes by the stand-in, which says what it is. */
export async function offerMemberships(world: World): Promise<void> {
  await inTransaction(async (trx) => {
    const [door] = await listAccess(trx);
    for (const [index, plan] of plans.entries())
      await createPlan(trx, {
        id: `0199f0a2-7c1e-7d3a-9f0e-00000000000${index}`,
        currency: "EUR",
        by: null,
        access: door?.id ?? null,
        badge: index === 0 ? "own" : null,
        now: world.now.subtract({ hours: 24 * 90 }),
        ...plan,
      });
  });
}

const plans = [
  {
    name: { de: "Röstkreis", en: "Roasting circle" },
    description: {
      de: "Jeden Monat ein Glas aus der Proberöstung, bevor sie einen Namen hat. Und eine Stimme, wie sie heißt.",
      en: "A jar of every trial roast before it has a name. And a say in what it will be called.",
    },
    amountMinor: 900,
    period: "month",
  },
  {
    name: { de: "Röstkreis, ein Jahr", en: "Roasting circle, a year" },
    description: {
      de: "Wie der Röstkreis, dazu im Herbst ein Tag an der Trommel.",
      en: "Like the roasting circle, and in autumn a day at the drum.",
    },
    amountMinor: 9_000,
    period: "year",
  },
] as const;
