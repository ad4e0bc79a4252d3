import type { MonthMovement } from "./movements.ts";
import { apportion, type PointPrice, valueOfPoints } from "./value.ts";

const flows = ["issued", "redeemed", "expired", "adjusted"] as const;
type Flow = (typeof flows)[number];

/** A month's movement in minor units; the same columns. */
export type MoneyMovement = Pick<MonthMovement, "month" | "opening" | "closing" | Flow>;

/**
 * The movements at the stand-alone price, before any breakage. Opening and closing are valued, and
 * the movements between them rounded so that they add up: a rounding difference of one unit lies in
 * the largest remainder, never in a line of its own.
 */
export function movementsInMoney(
  movements: readonly MonthMovement[],
  price: PointPrice,
): MoneyMovement[] {
  return movements.map((movement) => {
    const opening = valueOfPoints(movement.opening, price);
    const closing = valueOfPoints(movement.closing, price);
    const exact = flows.map((flow) => (movement[flow] * price.minor) / price.points);
    const [issued, redeemed, expired, adjusted] = apportion(exact, closing - opening);
    return {
      month: movement.month,
      opening,
      issued: issued!,
      redeemed: redeemed!,
      expired: expired!,
      adjusted: adjusted!,
      closing,
    };
  });
}

/** All months as one: opening of the first, closing of the last, the movements summed. */
export function totalMovement<Movement extends Pick<MonthMovement, "opening" | "closing" | Flow>>(
  movements: readonly Movement[],
): Pick<MonthMovement, "opening" | "closing" | Flow> {
  const sum = (flow: Flow) => movements.reduce((total, movement) => total + movement[flow], 0);
  return {
    opening: movements[0]?.opening ?? 0,
    issued: sum("issued"),
    redeemed: sum("redeemed"),
    expired: sum("expired"),
    adjusted: sum("adjusted"),
    closing: movements.at(-1)?.closing ?? 0,
  };
}
