import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

/** Something more, opened on demand; works without scripts. */
export function Disclosure({
  summary,
  children,
  open = false,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <details open={open} className="group border-y">
      <summary className="flex min-h-12 items-center gap-2 text-sm font-semibold hover:text-brand-text">
        <ChevronRight
          aria-hidden="true"
          className="size-4.5 shrink-0 text-ink-faint transition-transform group-open:rotate-90"
        />
        {summary}
      </summary>
      <div className="pb-4 pl-6.5 text-sm text-ink-soft">{children}</div>
    </details>
  );
}
