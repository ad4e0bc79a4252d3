export const attributionDays = 30;

/** A visit by somebody's recommendation link. Times are ISO instants. */
export interface Touch {
  id: string;
  referrerId: string;
  touchedAt: string;
}

/**
 * Whose recommendation a sign-up counts for: the oldest touch that is still valid. The window is
 * half-open: `signed up < touched + 30 × 24 h`. Nobody recommends themselves.
 */
export function attributeSignUp({
  touches,
  referredId,
  signedUpAt,
}: {
  touches: readonly Touch[];
  referredId: string;
  signedUpAt: string;
}): Touch | null {
  const signedUp = Temporal.Instant.from(signedUpAt);
  const valid = touches.filter(
    (touch) => touch.referrerId !== referredId && isWithinWindow(touch.touchedAt, signedUp),
  );
  return valid.sort(oldestFirst)[0] ?? null;
}

/** A paid order of the recommended member. */
export interface PaidOrder {
  id: string;
  placedAt: string;
}

/**
 * The order that proves the recommendation: the first one after the touch. Whoever ordered before
 * was a customer already and is not won by anybody.
 */
export function convertingOrder({
  touchedAt,
  orders,
}: {
  touchedAt: string;
  orders: readonly PaidOrder[];
}): PaidOrder | null {
  const touched = Temporal.Instant.from(touchedAt);
  const ordered = orders.toSorted(
    (a, b) => inTime(a.placedAt, b.placedAt) || (a.id < b.id ? -1 : 1),
  );
  const first = ordered[0];
  if (!first) return null;
  return Temporal.Instant.compare(Temporal.Instant.from(first.placedAt), touched) < 0
    ? null
    : first;
}

function isWithinWindow(touchedAt: string, signedUp: Temporal.Instant): boolean {
  const touched = Temporal.Instant.from(touchedAt);
  const end = touched.add({ hours: attributionDays * 24 });
  return (
    Temporal.Instant.compare(touched, signedUp) <= 0 && Temporal.Instant.compare(signedUp, end) < 0
  );
}

function oldestFirst(a: Touch, b: Touch): number {
  return inTime(a.touchedAt, b.touchedAt) || (a.id < b.id ? -1 : 1);
}

function inTime(a: string, b: string): number {
  return Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b));
}
