import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Link } from "./link.tsx";

export type TabItem = { to: string; label: ReactNode; current: boolean; count?: ReactNode };

/** Views of one thing, each with its own address. */
export function Tabs({ label, items }: { label: string; items: readonly TabItem[] }) {
  return (
    <nav aria-label={label} className="border-b">
      <ul className="scroll-quiet -mb-px flex gap-x-5 overflow-x-auto max-sm:flex-wrap">
        {items.map(({ to, label: text, current, count }) => (
          <li key={to} className="shrink-0">
            <Link
              to={to}
              preventScrollReset
              aria-current={current ? "page" : undefined}
              className={classNames(
                "flex min-h-11 items-center gap-2 border-b-2 text-sm transition-colors -outline-offset-2",
                current
                  ? "border-brand-text font-semibold text-ink"
                  : "border-transparent font-medium text-ink-faint hover:border-line-strong hover:text-ink",
              )}
            >
              {text}
              {count === undefined ? null : (
                <span className="rounded-full bg-sunken px-2 text-xs font-semibold text-ink-soft">
                  {count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
