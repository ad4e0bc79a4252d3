/** What so many points cost a member who buys the same: the stand-alone price (IFRS 15, B41). */
export interface PointPrice {
  points: number;
  minor: number;
}

/** Points at the stand-alone price, in minor units; halves are rounded away from zero. */
export function valueOfPoints(points: number, price: PointPrice): number {
  return roundHalf((points * price.minor) / price.points);
}

/**
 * Rounds parts so that they add up to the rounded whole: each to the integer below or above, those
 * with the largest remainders first. A part of zero stays zero.
 */
export function apportion(parts: readonly number[], total: number): number[] {
  // `+ 0`: -0 is no number to show.
  const rounded = parts.map((part) => Math.floor(part) + 0);
  const open = parts
    .map((part, index) => ({ index, remainder: part - Math.floor(part), isEmpty: part === 0 }))
    .filter(({ isEmpty }) => !isEmpty)
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  let missing = total - rounded.reduce((sum, part) => sum + part, 0);
  const step = Math.sign(missing);
  const queue = step < 0 ? open.reverse() : open;
  for (let turn = 0; missing !== 0 && queue.length > 0; turn++, missing -= step)
    rounded[queue[turn % queue.length]!.index]! += step;
  return rounded;
}

/** 2.5 is 3, -2.5 is -3: as accounts round. */
export function roundHalf(amount: number): number {
  return Math.sign(amount) * Math.round(Math.abs(amount)) || 0;
}
