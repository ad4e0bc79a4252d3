import { Menu as BaseMenu } from "@base-ui/react/menu";
import type { ReactElement, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Link } from "./link.tsx";

/** Actions behind one button. `trigger` is a Button or IconButton; items are children. */
export function Menu({
  trigger,
  children,
  align = "end",
}: {
  trigger: ReactElement;
  children: ReactNode;
  align?: "start" | "end";
}) {
  return (
    <BaseMenu.Root modal={false}>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner align={align} sideOffset={6} className="z-40 outline-none">
          <BaseMenu.Popup className="min-w-48 rounded-control border bg-surface p-1.5 shadow-pop outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
            {children}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

export function MenuItem({
  onSelect,
  danger = false,
  disabled = false,
  icon,
  children,
}: {
  onSelect: () => void;
  danger?: boolean;
  disabled?: boolean;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <BaseMenu.Item
      onClick={onSelect}
      disabled={disabled}
      className={classNames(
        itemLook,
        danger ? "text-danger data-highlighted:bg-danger-soft" : plain,
      )}
    >
      {icon}
      {children}
    </BaseMenu.Item>
  );
}

export function MenuLink({
  to,
  icon,
  children,
}: {
  to: string;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <BaseMenu.LinkItem
      closeOnClick
      render={<Link to={to} />}
      className={classNames(itemLook, plain)}
    >
      {icon}
      {children}
    </BaseMenu.LinkItem>
  );
}

export function MenuSeparator() {
  return <BaseMenu.Separator className="-mx-1.5 my-1.5 h-px bg-line" />;
}

const itemLook =
  "flex min-h-9 cursor-default items-center gap-2.5 rounded-small px-2.5 text-sm outline-none select-none data-disabled:opacity-50 [&_svg]:size-4.5 [&_svg]:text-ink-faint";
const plain = "text-ink data-highlighted:bg-sunken";
