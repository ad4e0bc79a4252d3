import { useEffect, useRef } from "react";
import type { LiveEvents } from "./follow-live.ts";

/**
 * Hears what the server tells of an event while the page is open and looked at: at once how it
 * stands, and again whenever it has changed. `query` says of what to tell; it is loaded on demand.
 */
export function useLive<Event extends keyof LiveEvents>(
  event: Event,
  query: Readonly<Record<string, string>> | null,
  onTold: (data: LiveEvents[Event]) => void,
): void {
  const told = useRef(onTold);
  useEffect(() => {
    told.current = onTold;
  });
  const asked = query && JSON.stringify(query);
  useEffect(() => {
    if (asked === null) return;
    const ending = new AbortController();
    void import("./follow-live.ts").then(({ followLive }) => {
      if (ending.signal.aborted) return;
      followLive(event, {
        query: JSON.parse(asked),
        hear: (data) => told.current(data),
        signal: ending.signal,
      });
    });
    return () => ending.abort();
  }, [event, asked]);
}
