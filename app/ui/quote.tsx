import type { ReactNode } from "react";

/** Somebody's words, shortened; `source` says whose and when. */
export function Quote({ children, source }: { children: ReactNode; source?: ReactNode }) {
  return (
    <blockquote className="border-l-3 border-brand-soft pl-4 text-sm text-ink-soft">
      {children}
      {source ? <footer className="text-xs text-ink-faint">{source}</footer> : null}
    </blockquote>
  );
}
