import { useMatches } from "@remix-run/react";
import type { ReactNode } from "react";

/**
 * The main element. A route that lays out the whole width itself says so:
 * `export const handle = { layout: "full" }`.
 */
export function PageMain({ className, children }: { className: string; children: ReactNode }) {
  const isFull = useMatches().some(
    ({ handle }) => (handle as { layout?: string } | undefined)?.layout === "full",
  );
  return (
    <main
      id="main"
      tabIndex={-1}
      className={`min-w-0 flex-1 outline-none ${isFull ? "" : className}`}
    >
      {children}
    </main>
  );
}
