import { Form } from "@remix-run/react";
import {
  Bookmark,
  CircleUserRound,
  Coins,
  LayoutDashboard,
  LogOut,
  Settings,
  Ticket,
  Undo2,
} from "lucide-react";
import type { ReactElement } from "react";
import { paths } from "#app/paths.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { Menu, MenuItem, MenuLink, MenuSeparator } from "#app/ui/menu.tsx";
import { useRootData } from "../root-data.ts";
import { LanguageSwitch, ThemeSwitch } from "./preference-forms.tsx";

/** The member's own places and how the page looks; works without scripts, as the menu is a popover. */
export function MemberMenu({
  surface,
  trigger,
}: {
  surface: "portal" | "admin";
  trigger: ReactElement;
}) {
  const t = useTranslations("shell.menu");
  const member = useRootData()?.member;
  if (!member) return null;
  const leavesAdmin = surface === "admin";
  return (
    <Menu trigger={trigger} align={leavesAdmin ? "start" : "end"}>
      <p className="max-w-60 truncate px-2.5 pt-1.5 pb-2 text-sm font-semibold">
        {member.displayName}
      </p>
      <MenuSeparator />
      {leavesAdmin ? (
        <MenuLink to={paths.home()} reloadDocument icon={<Undo2 aria-hidden="true" />}>
          {t("portal")}
        </MenuLink>
      ) : null}
      <MenuLink
        to={paths.profile({ number: member.number })}
        reloadDocument={leavesAdmin}
        icon={<CircleUserRound aria-hidden="true" />}
      >
        {t("profile")}
      </MenuLink>
      <MenuLink
        to={paths.points()}
        reloadDocument={leavesAdmin}
        icon={<Coins aria-hidden="true" />}
      >
        {t("points")}
      </MenuLink>
      <MenuLink
        to={paths.wallet()}
        reloadDocument={leavesAdmin}
        icon={<Ticket aria-hidden="true" />}
      >
        {t("wallet")}
      </MenuLink>
      <MenuLink
        to={paths.bookmarks()}
        reloadDocument={leavesAdmin}
        icon={<Bookmark aria-hidden="true" />}
      >
        {t("bookmarks")}
      </MenuLink>
      <MenuLink
        to={paths.settings()}
        reloadDocument={leavesAdmin}
        icon={<Settings aria-hidden="true" />}
      >
        {t("settings")}
      </MenuLink>
      {member.mayEnterAdmin && !leavesAdmin ? (
        <MenuLink to={paths.admin()} reloadDocument icon={<LayoutDashboard aria-hidden="true" />}>
          {t("admin")}
        </MenuLink>
      ) : null}
      <MenuSeparator />
      <div className="flex items-center justify-between gap-3 px-1 py-1">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      <MenuSeparator />
      <Form method="post" action={paths.signOut()} reloadDocument>
        <MenuItem type="submit" icon={<LogOut aria-hidden="true" />}>
          {t("signOut")}
        </MenuItem>
      </Form>
    </Menu>
  );
}
