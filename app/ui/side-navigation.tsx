import { Menu as MenuIcon, X } from "lucide-react";
import type { MouseEvent, ReactNode } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import { buttonLook } from "./button-look.ts";
import { classNames } from "./class-names.ts";
import { Link } from "./link.tsx";
import type { NavigationItem } from "./top-navigation.tsx";

export type NavigationGroup = { title?: string; items: readonly NavigationItem[] };

const DRAWER = "side-navigation";

// React 18 does not know these attributes yet; browsers do, and open the drawer without scripts.
const opens = { popovertarget: DRAWER };
const closes = { popovertarget: DRAWER, popovertargetaction: "hide" };
const drawer = { popover: "auto" };

/** The admin area's places in groups: a column on wide screens, a drawer on narrow ones. */
export function SideNavigation({
  label,
  brand,
  homeTo,
  groups,
  footer,
}: {
  label: string;
  brand: ReactNode;
  homeTo: string;
  groups: readonly NavigationGroup[];
  footer?: ReactNode;
}) {
  const t = useTranslations("ui");
  return (
    <>
      <header className="sticky top-0 z-30 flex h-14 items-center gap-2 border-b bg-sunken px-3 lg:hidden print-hidden">
        <button
          type="button"
          {...opens}
          aria-label={t("openNavigation")}
          className={buttonLook({ variant: "quiet", square: true })}
        >
          <MenuIcon aria-hidden="true" />
        </button>
        <Link to={homeTo} className="display rounded-small text-lg text-brand-text">
          {brand}
        </Link>
      </header>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link's Enter is a click too */}
      <nav
        id={DRAWER}
        {...drawer}
        aria-label={label}
        onClick={closeAfterChoice}
        className="side-navigation scroll-quiet h-dvh w-72 flex-col gap-3 overflow-y-auto overscroll-contain border-r bg-sunken px-3 py-5 text-ink lg:sticky lg:top-0 lg:w-53"
      >
        <div className="flex items-center justify-between pl-2.5">
          <Link to={homeTo} className="display rounded-small text-xl text-brand-text">
            {brand}
          </Link>
          <button
            type="button"
            {...closes}
            aria-label={t("close")}
            className={buttonLook({ variant: "quiet", square: true, className: "lg:hidden" })}
          >
            <X aria-hidden="true" />
          </button>
        </div>
        {groups.map((group, index) => (
          <NavigationGroupList key={group.title ?? index} group={group} />
        ))}
        {footer ? (
          <div className="sticky -bottom-5 mt-auto -mb-5 bg-sunken px-2.5 pt-4 pb-5 text-xs text-ink-faint">
            {footer}
          </div>
        ) : null}
      </nav>
    </>
  );
}

function NavigationGroupList({ group }: { group: NavigationGroup }) {
  return (
    <div>
      {group.title ? (
        <p className="px-2.5 pb-1 text-xs font-semibold text-ink-faint">{group.title}</p>
      ) : null}
      <ul className="grid gap-px">
        {group.items.map((item) => (
          <li key={item.to}>
            <Link
              to={item.to}
              aria-current={item.current ? "page" : undefined}
              className={classNames(
                "flex min-h-8.5 items-center gap-2.5 rounded-control border px-2.5 text-sm transition-colors max-lg:min-h-11 [&_svg]:size-4.5",
                item.current
                  ? "border-line bg-surface font-semibold text-ink"
                  : "border-transparent font-medium text-ink-soft hover:bg-surface/60 hover:text-ink",
              )}
            >
              {item.icon}
              <span className="min-w-0 flex-1 truncate">{item.label}</span>
              {item.count ? <span className="font-bold text-ink">{item.count}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function closeAfterChoice(event: MouseEvent<HTMLElement>) {
  const isLink = event.target instanceof Element && event.target.closest("a");
  if (isLink && event.currentTarget.matches(":popover-open")) event.currentTarget.hidePopover();
}
