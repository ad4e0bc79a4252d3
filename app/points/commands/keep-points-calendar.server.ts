import { activateDueLots } from "./activate-due-lots.server.ts";
import { expireDueLots } from "./expire-due-lots.server.ts";
import { remindOfExpiringPoints } from "./remind-of-expiring-points.server.ts";

declare global {
  interface Jobs {
    "points-calendar": Record<string, never>;
    "check-ledger": Record<string, never>;
  }
}

/**
 * What the calendar does to points, in this order: first what is due becomes available, then levels
 * are looked at (`reviewTiers`: the tiers know points, not the other way round), then what has ended
 * expires, then levels again, and at last reminders of what expires soon. Running it again, or late, books the same.
 */
export async function keepPointsCalendar({
  now,
  reviewTiers,
}: {
  now: Temporal.Instant;
  reviewTiers: (at: { now: Temporal.Instant }) => Promise<unknown>;
}): Promise<void> {
  await activateDueLots({ now });
  await reviewTiers({ now });
  await expireDueLots({ now });
  await reviewTiers({ now });
  await remindOfExpiringPoints({ now });
}
