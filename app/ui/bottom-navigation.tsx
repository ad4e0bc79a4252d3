import { classNames } from "./class-names.ts";
import { Link } from "./link.tsx";
import type { NavigationItem } from "./top-navigation.tsx";

/** The portal's places in reach of the thumb; only on narrow screens. Three to five items with icons. */
export function BottomNavigation({
  label,
  items,
}: {
  label: string;
  items: readonly NavigationItem[];
}) {
  return (
    <>
      {/* Keeps the end of the page clear of the bar. */}
      <div
        aria-hidden="true"
        className="h-[calc(4.25rem+env(safe-area-inset-bottom))] md:hidden print-hidden"
      />
      <nav
        aria-label={label}
        className="fixed inset-x-0 bottom-0 z-30 border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
      >
        <ul className="grid auto-cols-fr grid-flow-col">
          {items.map((item) => (
            <li key={item.to} className="min-w-0">
              <Link
                to={item.to}
                aria-current={item.current ? "page" : undefined}
                className={classNames(
                  "relative grid min-h-16 content-center justify-items-center gap-1 text-[0.6875rem] leading-4 -outline-offset-2 [&_svg]:size-5.5",
                  item.current ? "font-bold text-brand-text" : "font-medium text-ink-faint",
                )}
              >
                <span
                  aria-hidden="true"
                  className={classNames(
                    "grid h-7 w-13 place-items-center rounded-full transition-colors",
                    item.current && "bg-brand-soft text-brand-soft-ink",
                  )}
                >
                  {item.icon}
                </span>
                <span className="max-w-full truncate px-0.5">{item.label}</span>
                {item.count ? (
                  <span className="absolute top-1.5 left-1/2 ml-1.5 grid h-4.5 min-w-4.5 place-items-center rounded-full bg-accent px-1 text-[0.6875rem] leading-none font-bold text-accent-ink">
                    {item.count}
                  </span>
                ) : null}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
