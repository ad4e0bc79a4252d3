import type { ReactNode } from "react";

/** The key that does the same; decoration, so not read aloud (name it with aria-keyshortcuts). */
export function KeyHint({ children }: { children: ReactNode }) {
  return (
    <span aria-hidden="true" className="inline-flex">
      <kbd className="inline-grid min-w-5 place-items-center rounded-small border border-b-2 border-line-strong/45 bg-surface px-1.25 font-sans text-[0.6875rem] leading-4 font-medium text-ink-soft">
        {children}
      </kbd>
    </span>
  );
}
