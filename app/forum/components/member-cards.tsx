import { lazy, Suspense, useCallback, useEffect, useState } from "react";

const MemberCardPopup = lazy(() =>
  import("./member-card.tsx").then(({ MemberCardPopup }) => ({ default: MemberCardPopup })),
);

const names = 'article a[href^="/members/"]';
const pauseMilliseconds = 350;
const leaveMilliseconds = 250;

/**
 * Shows who somebody is when their name in a post is pointed at, has the focus or is touched. What it
 * needs is loaded then; without scripts names are plain links to the profile.
 */
export function MemberCards() {
  const [name, setName] = useState<HTMLAnchorElement | null>(null);
  const close = useCallback(() => setName(null), []);
  useEffect(() => {
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (wanted: HTMLAnchorElement | null, milliseconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => setName(wanted), milliseconds);
    };
    const look = ({ target }: Event) => {
      if (isOnCard(target)) return clearTimeout(timer);
      const wanted = nameOf(target);
      later(wanted, wanted ? pauseMilliseconds : leaveMilliseconds);
    };
    const touch = (event: MouseEvent) => {
      const wanted = nameOf(event.target);
      const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
      if (wanted && isTouch) {
        event.preventDefault();
        event.stopPropagation();
        later(wanted, 0);
      } else if (!isOnCard(event.target)) later(null, 0);
    };
    const options = { signal: ending.signal };
    document.addEventListener("mouseover", look, options);
    document.addEventListener("focusin", look, options);
    // Before the router follows the link.
    document.addEventListener("click", touch, { ...options, capture: true });
    document.addEventListener("keydown", ({ key }) => key === "Escape" && later(null, 0), options);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, []);
  if (!name) return null;
  return (
    <Suspense>
      <MemberCardPopup key={name.pathname} name={name} onClose={close} />
    </Suspense>
  );
}

function nameOf(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(names) : null;
}

function isOnCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-member-card]") !== null;
}
