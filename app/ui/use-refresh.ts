import { useNavigation, useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useRef } from "react";

/**
 * Loads the page's data again, after a navigation that is under way: what the server says to it
 * once (the flash of an action) would be taken by a request whose answer nobody reads.
 */
export function useRefresh(): () => void {
  const { revalidate } = useRevalidator();
  const isIdle = useNavigation().state === "idle";
  const idle = useRef(isIdle);
  const isDue = useRef(false);
  useEffect(() => {
    idle.current = isIdle;
    if (!isIdle || !isDue.current) return;
    isDue.current = false;
    revalidate();
  }, [isIdle, revalidate]);
  return useCallback(() => {
    if (idle.current) revalidate();
    else isDue.current = true;
  }, [revalidate]);
}

/** Loads the page's data again and again while something is under way. */
export function useRefreshEvery(milliseconds: number, isUnderWay: boolean): void {
  const refresh = useRefresh();
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setInterval(refresh, milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds, isUnderWay, refresh]);
}
