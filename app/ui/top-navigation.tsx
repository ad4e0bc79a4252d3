import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Link } from "./link.tsx";

export type NavigationItem = {
  to: string;
  label: ReactNode;
  current: boolean;
  icon?: ReactNode;
  count?: number;
};

/** The portal's head: the brand, the places, search and the member's own menu. */
export function TopNavigation({
  label,
  brand,
  homeTo,
  items,
  search,
  actions,
}: {
  label: string;
  brand: ReactNode;
  homeTo: string;
  items: readonly NavigationItem[];
  search?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className="sticky top-0 z-30 border-b bg-surface print-hidden">
      <div className="mx-auto flex h-16 max-w-[90rem] items-center gap-4 px-4.5 sm:px-8">
        <Link
          to={homeTo}
          className="display flex min-h-10 items-center rounded-small text-xl text-brand-text"
        >
          {brand}
        </Link>
        <nav aria-label={label} className="ml-3 hidden min-w-0 md:block">
          <ul className="flex gap-1">
            {items.map((item) => (
              <li key={item.to}>
                <Link
                  to={item.to}
                  aria-current={item.current ? "page" : undefined}
                  className={classNames(
                    "flex min-h-10 items-center gap-2 rounded-control px-3 text-sm whitespace-nowrap transition-colors",
                    item.current
                      ? "bg-brand-soft font-semibold text-brand-soft-ink"
                      : "font-medium text-ink-soft hover:bg-sunken hover:text-ink",
                  )}
                >
                  {item.label}
                  {item.count ? (
                    <span className="rounded-full bg-accent-soft px-1.75 text-xs font-semibold text-accent-soft-ink">
                      {item.count}
                    </span>
                  ) : null}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="ml-auto flex items-center gap-2.5">
          {search ? <div className="hidden w-56 lg:block">{search}</div> : null}
          {actions}
        </div>
      </div>
    </header>
  );
}
