import { randomUUID } from "node:crypto";
import { database, json } from "#app/platform/db.server.ts";
import type { VoucherDefinition } from "#app/rewards/rewards.schemas.ts";
import type { RewardTypeName } from "#app/rewards/rules/reward-types.ts";

/** A published reward: five euros off for 250 points, without end, unless told otherwise. */
export async function createPublishedReward(
  overrides: Partial<{
    slug: string;
    pointsPrice: number;
    stock: number | null;
    memberLimit: number | null;
    startsAt: string | null;
    endsAt: string | null;
    fromTierLevelId: string | null;
    type: RewardTypeName;
    definition: object;
    forAmbassadors: boolean;
    fromPhase: string | null;
    hiddenFromOthers: boolean;
    moneyPriceMinor: number | null;
    currency: string | null;
    publishedAt: string | null;
    archivedAt: string | null;
  }> = {},
) {
  const { stock = null, definition = fiveEuros, ...rest } = overrides;
  const text = { description: "Im Laden und online.", conditions: "" };
  return database()
    .insertInto("reward")
    .values({
      slug: `reward-${randomUUID()}`,
      type: "voucher",
      pointsPrice: 250,
      publishedAt: "2026-01-01T00:00:00Z",
      createdAt: "2026-01-01T00:00:00Z",
      ...rest,
      texts: json({
        de: { title: "5 € Rabatt", ...text },
        en: { title: "€5 off", ...text },
      }) as never,
      definition: json(definition) as never,
      stockTotal: stock,
      stockLeft: stock,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

const fiveEuros: VoucherDefinition = {
  kind: "amount",
  amountMinor: 500,
  currency: "EUR",
  minimumOrderMinor: null,
  validDays: 365,
};

/** A date of an experience that takes two hours. */
export function createRewardDate({
  rewardId,
  startsAt,
  seats,
  cancelUntil = startsAt,
}: {
  rewardId: string;
  startsAt: Temporal.Instant;
  seats: number;
  cancelUntil?: Temporal.Instant;
}) {
  return database()
    .insertInto("rewardDate")
    .values({
      rewardId,
      startsAt,
      endsAt: startsAt.add({ hours: 2 }),
      seatsTotal: seats,
      seatsLeft: seats,
      cancelUntil,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}
