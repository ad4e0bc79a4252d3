const GAP = 6;
const EDGE = 8;

/** Arrow keys, Home and End walk through the items, around the ends. Tells whether the key was one. */
export function moveFocus(menu: HTMLElement, key: string): boolean {
  const items = [...menu.querySelectorAll<HTMLElement>("a[href], button:enabled")];
  const current = items.indexOf(document.activeElement as HTMLElement);
  const next = {
    ArrowDown: (current + 1) % items.length,
    ArrowUp: (Math.max(current, 0) - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }[key];
  if (next === undefined) return false;
  items[next]?.focus();
  return true;
}

/** Puts the open menu at its button where the browser cannot do so by CSS anchors. */
export function placeMenu(menu: HTMLElement, align: "start" | "end"): void {
  if (CSS.supports("position-area", "bottom")) return;
  const button = document.querySelector(`[popovertarget="${CSS.escape(menu.id)}"]`);
  if (!button) return;
  const anchor = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const wanted = align === "start" ? anchor.left : anchor.right - width;
  const left = Math.min(Math.max(wanted, EDGE), innerWidth - width - EDGE);
  const below = anchor.bottom + GAP;
  const top = below + height > innerHeight ? anchor.top - height - GAP : below;
  Object.assign(menu.style, { inset: "auto", margin: "0", left: `${left}px`, top: `${top}px` });
}
