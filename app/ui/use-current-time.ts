import { useSyncExternalStore } from "react";
import { useNow } from "./intl.tsx";

// One clock for all times of a page: it ticks each minute, as long as somebody shows a time.

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let current: Date | null = null;

/** What time it is: the page's own moment at first, then to the minute, so that "just now" ends. */
export function useCurrentTime(): Date {
  const made = useNow();
  return useSyncExternalStore(
    subscribe,
    () => (current !== null && current > made ? current : made),
    () => made,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    // Pages of guests are kept for a while, so the first look at the clock is at once.
    setTimeout(tick);
    timer = setInterval(tick, 60_000);
    document.addEventListener("visibilitychange", tick);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    document.removeEventListener("visibilitychange", tick);
  };
}

function tick(): void {
  if (document.visibilityState === "hidden") return;
  current = new Date(performance.timeOrigin + performance.now());
  for (const listener of listeners) listener();
}
