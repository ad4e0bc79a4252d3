import type { Reader } from "#app/platform/db.server.ts";
import { programmeOf } from "#app/points/rules/programme.ts";
import {
  type CheckoutSettings,
  defaultCheckoutSettings,
  pointPriceOf,
} from "../rules/checkout-settings.ts";
import type { PointPrice } from "../rules/pay-with-points.ts";
import type { Buyer } from "../rules/refuse-voucher.ts";

/** What a checkout goes by beside its codes. */
export interface CheckoutGround {
  settings: CheckoutSettings;
  /** What points are worth in this currency; null: they do not pay. */
  pointPrice: PointPrice | null;
  buyer: Buyer | null;
  pointsAvailable: number;
}

/** The brand's settings, as they were read, and what is known of the buyer. */
export async function findCheckoutGround(
  db: Reader,
  {
    stored,
    memberId,
    currency,
  }: { stored: Partial<Settings>; memberId: string | null; currency: string },
): Promise<CheckoutGround> {
  const settings = stored.checkout ?? defaultCheckoutSettings;
  const programme = programmeOf(stored.programme, stored.brand);
  const pointPrice = pointPriceOf(settings, programme, currency);
  if (memberId === null) return { settings, pointPrice, buyer: null, pointsAvailable: 0 };
  const { hasOrdered, pointsAvailable } = await findBuyer(db, memberId);
  return { settings, pointPrice, buyer: { memberId, hasOrdered }, pointsAvailable };
}

async function findBuyer(db: Reader, memberId: string) {
  const row = await db
    .selectNoFrom((eb) => [
      eb
        .exists(eb.selectFrom("shopOrder").select("id").where("memberId", "=", memberId))
        .as("hasOrdered"),
      eb
        .selectFrom("pointsBalance")
        .select("available")
        .where("memberId", "=", memberId)
        .as("available"),
    ])
    .executeTakeFirstOrThrow();
  return { hasOrdered: Boolean(row.hasOrdered), pointsAvailable: row.available ?? 0 };
}
