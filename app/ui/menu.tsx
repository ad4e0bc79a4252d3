import {
  cloneElement,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { classNames } from "./class-names.ts";
import { Link } from "./link.tsx";
import { moveFocus, placeMenu } from "./menu-behaviour.ts";

/**
 * Actions behind one button, on the browser's own popover: it opens without scripts, so links and
 * forms in it work always. `trigger` is a Button or IconButton; items, or forms around them, are
 * children.
 */
export function Menu({ trigger, children, align = "end" }: MenuProps) {
  const id = useId();
  return (
    <>
      {cloneElement(trigger, { popovertarget: id })}
      <Popover id={id} align={align}>
        {children}
      </Popover>
    </>
  );
}

/**
 * A menu that is made when it is first asked for, where a page has many of them. Items may be lazy
 * components. Without scripts `trigger` is a submit button that leads to where the items are shown.
 */
export function LazyMenu({ trigger, children, align = "end" }: MenuProps) {
  const id = useId();
  const [isMade, setMade] = useState(false);
  const make = (event: MouseEvent) => {
    event.preventDefault();
    setMade(true);
  };
  if (!isMade) return cloneElement(trigger, { key: id, onClick: make });
  return (
    <>
      {cloneElement(trigger, { key: id, type: "button", popovertarget: id })}
      <Popover id={id} align={align}>
        <Suspense fallback={null}>
          {children}
          <OpenWhenMade id={id} />
        </Suspense>
      </Popover>
    </>
  );
}

interface MenuProps {
  trigger: ReactElement;
  children: ReactNode;
  align?: "start" | "end";
}

function Popover({ id, align, children }: Required<Omit<MenuProps, "trigger">> & { id: string }) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = menu.current;
    // React 18 does not know the toggle event of popovers.
    const onToggle = (event: Event) => {
      if (!element || (event as ToggleEvent).newState !== "open") return;
      placeMenu(element, align);
      moveFocus(element, "Home");
    };
    element?.addEventListener("toggle", onToggle);
    return () => element?.removeEventListener("toggle", onToggle);
  }, [align]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Tab") event.currentTarget.hidePopover();
    else if (moveFocus(event.currentTarget, event.key)) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the items inside are what is used
    <div
      ref={menu}
      id={id}
      {...popover}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const chosen = event.target instanceof Element && event.target.closest("a, button");
        if (chosen) event.currentTarget.hidePopover();
      }}
      className={classNames(
        "ui-menu min-w-48 rounded-control border bg-surface p-1.5 text-ink shadow-pop",
        align === "start" && "ui-menu-start",
      )}
    >
      {children}
    </div>
  );
}

/** Its effect runs when the items beside it are there. */
function OpenWhenMade({ id }: { id: string }) {
  useEffect(() => {
    const button = document.querySelector<HTMLElement>(`[popovertarget="${CSS.escape(id)}"]`);
    const menu = document.getElementById(id);
    // Opened by its button, it is anchored there.
    if (!menu?.matches(":popover-open")) button?.click();
  }, [id]);
  return null;
}

/** Does something, or with `type="submit"` sends the form it stands in (or the one named by `form`). */
export function MenuItem({
  onSelect,
  type = "button",
  danger = false,
  icon,
  children,
  ...rest
}: {
  onSelect?: () => void;
  type?: "button" | "submit";
  form?: string;
  name?: string;
  value?: string;
  disabled?: boolean;
  danger?: boolean;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <button
      {...rest}
      type={type}
      onClick={onSelect}
      className={classNames(
        itemLook,
        danger ? "text-danger hover:bg-danger-soft focus:bg-danger-soft" : plain,
      )}
    >
      {icon}
      {children}
    </button>
  );
}

/** `reloadDocument` where the link leads to the other surface, which has texts of its own. */
export function MenuLink({
  to,
  reloadDocument = false,
  icon,
  children,
}: {
  to: string;
  reloadDocument?: boolean;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Link to={to} reloadDocument={reloadDocument} className={classNames(itemLook, plain)}>
      {icon}
      {children}
    </Link>
  );
}

export function MenuSeparator() {
  return <hr className="-mx-1.5 my-1.5 border-t" />;
}

// React 18 does not know this attribute yet; browsers do.
const popover = { popover: "auto" };

const itemLook =
  "flex min-h-9 w-full items-center gap-2.5 rounded-small px-2.5 text-left text-sm -outline-offset-2 disabled:opacity-50 [&_svg]:size-4.5 [&_svg]:shrink-0 [&_svg]:text-ink-faint";
const plain = "text-ink hover:bg-sunken focus:bg-sunken";
