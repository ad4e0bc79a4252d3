import { useEffect } from "react";

/**
 * Keys that press what is on the page: a link or button with `data-key="h"` answers to H. Keys stay
 * silent while somebody types, together with Ctrl, Alt or the command key, and where it is inert.
 */
export function useKeyActions(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest("input, textarea, select, [contenteditable], dialog[open]")) return;
      if (!/^[a-z]$/i.test(event.key)) return;
      const action = document.querySelector<HTMLElement>(`[data-key="${event.key.toLowerCase()}"]`);
      if (!action || action.closest("[inert]")) return;
      event.preventDefault();
      action.click();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
