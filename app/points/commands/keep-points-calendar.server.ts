import { activateDueLots } from "./activate-due-lots.server.ts";
import { expireDueLots } from "./expire-due-lots.server.ts";

declare global {
  interface Jobs {
    "points-calendar": Record<string, never>;
    "check-ledger": Record<string, never>;
  }
}

/**
 * What the calendar does to points, in this order: first what is due becomes available, then what
 * has ended expires. Running it again, or late, books the same.
 */
export async function keepPointsCalendar({ now }: { now: Temporal.Instant }): Promise<void> {
  await activateDueLots({ now });
  await expireDueLots({ now });
}
