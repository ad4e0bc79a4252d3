import { useLocation } from "@remix-run/react";
import { ChevronsUpDown, Search } from "lucide-react";
import { type ReactNode, useMemo, useState } from "react";
import { paths } from "#app/paths.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { type Command, CommandPalette } from "#app/ui/command-palette.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { ShortcutHint } from "#app/ui/shortcut-hint.tsx";
import { SideNavigation } from "#app/ui/side-navigation.tsx";
import { SkipLink } from "#app/ui/skip-link.tsx";
import type { AdminPlaceKey, adminGroupsOf } from "../admin-navigation.ts";
import { useRootData } from "../root-data.ts";
import { BrandMark } from "./brand-mark.tsx";
import { MemberMenu } from "./member-menu.tsx";
import { PageMain } from "./page-main.tsx";

export type AdminFrameData = {
  groups: ReturnType<typeof adminGroupsOf>;
  /** How much waits at a place. */
  counts: Partial<Record<AdminPlaceKey, number>>;
  /** Whether members pay real money; null while nobody can pay. */
  paymentMode: "live" | "test" | "stand-in" | null;
};

/** What every page of the admin area stands in. */
export function AdminFrame({
  groups,
  counts,
  paymentMode,
  children,
}: AdminFrameData & { children: ReactNode }) {
  const t = useTranslations("admin");
  const { pathname } = useLocation();
  const [paletteIsOpen, setPaletteIsOpen] = useState(false);
  const current = currentPlace(pathname, groups);
  return (
    <div className="lg:flex">
      <SkipLink />
      <SideNavigation
        label={t("label")}
        brand={<BrandMark />}
        homeTo={paths.admin()}
        groups={groups.map(({ key, places }) => ({
          ...(key === "top" ? {} : { title: t(`groups.${key}`) }),
          items: places.map((place) => ({
            to: place.to,
            label: t(`places.${place.key}`),
            current: place.to === current,
            ...(counts[place.key] ? { count: counts[place.key] as number } : {}),
          })),
        }))}
        footer={<FrameFooter paymentMode={paymentMode} onSearch={() => setPaletteIsOpen(true)} />}
      />
      <PageMain className="px-4.5 py-6 sm:px-8 lg:min-h-dvh">{children}</PageMain>
      <AdminPalette groups={groups} open={paletteIsOpen} onOpenChange={setPaletteIsOpen} />
    </div>
  );
}

function AdminPalette({
  groups,
  open,
  onOpenChange,
}: {
  groups: AdminFrameData["groups"];
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations("admin");
  const commands = useMemo(
    (): Command[] => [
      ...groups.flatMap(({ key, places }) =>
        places.map((place) => ({
          id: place.key,
          label: t(`places.${place.key}`),
          ...(key === "top" ? {} : { group: t(`groups.${key}`) }),
          to: place.to,
        })),
      ),
      // A document of its own: the portal has other texts.
      { id: "portal", label: t("toPortal"), run: () => location.assign(paths.home()) },
    ],
    [groups, t],
  );
  const mayFindMembers = groups.some(({ places }) => places.some(({ key }) => key === "members"));
  const search = (query: string): Command[] => [
    { id: "find-member", label: t("findMember", { query }), to: paths.adminMembers({ q: query }) },
  ];
  return (
    <CommandPalette
      commands={commands}
      search={mayFindMembers ? search : undefined}
      open={open}
      onOpenChange={onOpenChange}
    />
  );
}

function FrameFooter({
  paymentMode,
  onSearch,
}: Pick<AdminFrameData, "paymentMode"> & { onSearch: () => void }) {
  const t = useTranslations("admin");
  const member = useRootData()?.member;
  return (
    <div className="-mx-2.5 grid grid-cols-[minmax(0,1fr)] gap-1.5">
      {paymentMode === "test" || paymentMode === "stand-in" ? (
        <p className="rounded-control bg-warn-soft px-2.5 py-1.5 text-xs font-semibold text-warn">
          {t(`testMode.${paymentMode}`)}
        </p>
      ) : null}
      <button
        type="button"
        onClick={onSearch}
        aria-keyshortcuts="Meta+K Control+K"
        className="flex min-h-9 items-center gap-2.5 rounded-control border border-line bg-surface px-2.5 text-sm text-ink-soft hover:border-line-strong hover:text-ink"
      >
        <Search aria-hidden="true" className="size-4" />
        <span className="flex-1 text-left">{t("search")}</span>
        <ShortcutHint letter="K" />
      </button>
      {member ? (
        <MemberMenu
          surface="admin"
          trigger={
            <button
              type="button"
              className="flex min-h-11 items-center gap-2.5 rounded-control px-2 text-left text-sm text-ink hover:bg-surface/60"
            >
              <Avatar
                name={member.displayName}
                seed={member.id}
                src={member.avatarFileId && paths.file({ id: member.avatarFileId, size: "small" })}
                size="small"
              />
              <span className="min-w-0 flex-1">
                <span className="block truncate font-semibold">{member.displayName}</span>
                <span className="block text-xs text-ink-faint">{t(`roles.${member.role}`)}</span>
              </span>
              <ChevronsUpDown aria-hidden="true" className="size-4 text-ink-faint" />
            </button>
          }
        />
      ) : null}
    </div>
  );
}

/** The place a page belongs to: the nearest one above it. */
function currentPlace(pathname: string, groups: AdminFrameData["groups"]): string | undefined {
  const above = groups
    .flatMap(({ places }) => places.map(({ to }) => to))
    .filter((to) => pathname === to || (to !== paths.admin() && pathname.startsWith(`${to}/`)));
  return above.sort((a, b) => b.length - a.length)[0];
}
