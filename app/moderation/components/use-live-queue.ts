import { useRef } from "react";
import { useLive } from "#app/ui/live/use-live.ts";
import { useRefresh } from "#app/ui/use-refresh.ts";

const everything = { review: "1" };

/** Shows what others of the team take on and decide, and what comes in, while the queue is open. */
export function useLiveQueue(): void {
  const refresh = useRefresh();
  const seen = useRef<string | null>(null);
  useLive("review", everything, ({ state }) => {
    // The first is how things stood when the page was loaded.
    if (seen.current !== null && seen.current !== state) refresh();
    seen.current = state;
  });
}
