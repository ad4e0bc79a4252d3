import type { MonthMovement } from "./movements.ts";

const flows = ["issued", "redeemed", "expired", "adjusted"] as const;
export type Flow = (typeof flows)[number];

/** The movements of a month as parts of a bar: gains upwards from zero, losses downwards. */
export function stackFlows(
  movement: Pick<MonthMovement, Flow>,
): { flow: Flow; from: number; to: number }[] {
  let [top, bottom] = [0, 0];
  return flows.flatMap((flow) => {
    const points = movement[flow];
    if (points === 0) return [];
    const from = points > 0 ? top : bottom;
    if (points > 0) top += points;
    else bottom += points;
    return { flow, from, to: from + points };
  });
}
