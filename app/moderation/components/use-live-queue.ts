import { useRevalidator } from "@remix-run/react";
import { useRef } from "react";
import { useLive } from "#app/ui/live/use-live.ts";

const everything = { review: "1" };

/** Shows what others of the team take on and decide, and what comes in, while the queue is open. */
export function useLiveQueue(): void {
  const { revalidate } = useRevalidator();
  const seen = useRef<string | null>(null);
  useLive("review", everything, ({ state }) => {
    // The first is how things stood when the page was loaded.
    if (seen.current !== null && seen.current !== state) revalidate();
    seen.current = state;
  });
}
