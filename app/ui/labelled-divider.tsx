import type { ReactNode } from "react";

/** A line that says what begins below it, such as what is new. */
export function LabelledDivider({ children }: { children: ReactNode }) {
  return (
    <div className="flex items-center gap-4 text-xs font-semibold text-accent-text before:h-px before:flex-1 before:bg-accent/40 after:h-px after:flex-1 after:bg-accent/40">
      {children}
    </div>
  );
}
