import { DomainError } from "#app/platform/errors.ts";

export const orderKinds = ["order-to-act", "order-to-inform"] as const;
export type OrderKind = (typeof orderKinds)[number];

/** What an authority orders besides the places and the words (DSA Art. 9 and 10). */
export interface AuthorityOrder {
  kind: OrderKind;
  /** Where the authority is, as ISO 3166 writes it. */
  memberState: string;
  /** When it came: staff may enter it later. */
  arrivedAt: Temporal.Instant;
  /** Before this time the member must not be told. */
  silentUntil: Temporal.Instant | null;
}

/** Longer ago nobody enters an order: that is a slip. */
const longestDays = 400;

/**
 * Throws `order-in-future`, `order-too-old`, and `silence-without-sense` where there is nobody to be
 * silent towards any more, or where an order to act forbids it: its statement of reasons is owed.
 */
export function assertPlausible(order: AuthorityOrder, now: Temporal.Instant): void {
  const { arrivedAt, silentUntil, kind } = order;
  if (Temporal.Instant.compare(arrivedAt, now) > 0)
    throw new DomainError("order-in-future", {}, 422);
  const oldest = now.subtract({ hours: 24 * longestDays });
  if (Temporal.Instant.compare(arrivedAt, oldest) < 0)
    throw new DomainError("order-too-old", { days: longestDays }, 422);
  if (!silentUntil) return;
  if (kind === "order-to-act" || Temporal.Instant.compare(silentUntil, now) <= 0)
    throw new DomainError("silence-without-sense", {}, 422);
}

/** Whether the member may be told that their data was handed over (DSA Art. 10 (5)). */
export function mayBeTold(silentUntil: Temporal.Instant | null, now: Temporal.Instant): boolean {
  return silentUntil === null || Temporal.Instant.compare(silentUntil, now) <= 0;
}
