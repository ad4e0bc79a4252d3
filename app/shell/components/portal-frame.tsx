import { useLocation } from "@remix-run/react";
import { Coins, Gift, House, LogIn, MessagesSquare, SquarePen } from "lucide-react";
import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { BottomNavigation } from "#app/ui/bottom-navigation.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { SkipLink } from "#app/ui/skip-link.tsx";
import { TopNavigation } from "#app/ui/top-navigation.tsx";
import { useRootData } from "../root-data.ts";
import { BrandMark } from "./brand-mark.tsx";
import { HeaderSearch, SearchLink } from "./header-search.tsx";
import { MemberActions } from "./member-actions.tsx";
import { PageMain } from "./page-main.tsx";
import { SiteFooter } from "./site-footer.tsx";

/** What every page of the portal stands in, for members and guests. */
export function PortalFrame({ unread, children }: { unread: number; children: ReactNode }) {
  const t = useTranslations("shell");
  const member = useRootData()?.member;
  const { pathname } = useLocation();
  const homeTo = member ? paths.home() : paths.start();
  const place = (to: string, label: string, icon: ReactNode) => ({
    to,
    label,
    icon,
    current: isWithin(pathname, to),
  });
  const home = place(homeTo, t("places.home"), <House />);
  const forum = {
    ...place(paths.forum(), t("places.forum"), <MessagesSquare />),
    current: pathname !== paths.newTopic() && /^\/(forum|t)(\/|$)/.test(pathname),
  };
  const rewards = place(paths.rewards(), t("places.rewards"), <Gift />);
  const points = place(paths.points(), t("places.points"), <Coins />);
  const write = place(paths.newTopic(), t("places.write"), <SquarePen />);
  const signIn = place(paths.signIn(), t("guest.signIn"), <LogIn />);
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <TopNavigation
        label={t("places.label")}
        brand={<BrandMark />}
        homeTo={homeTo}
        items={member ? [home, forum, rewards, points] : [home, forum, rewards]}
        search={<HeaderSearch />}
        actions={
          <>
            <SearchLink />
            {member ? <MemberActions unread={unread} /> : <GuestActions />}
          </>
        }
      />
      <PageMain className="mx-auto w-full max-w-[70rem] px-4.5 py-7 sm:px-8 sm:py-10">
        {children}
      </PageMain>
      <SiteFooter />
      <BottomNavigation
        label={t("places.bottomLabel")}
        items={member ? [home, forum, write, rewards, points] : [home, forum, rewards, signIn]}
      />
    </div>
  );
}

function GuestActions() {
  const t = useTranslations("shell.guest");
  const { pathname } = useLocation();
  const to = pathname === paths.start() ? undefined : pathname;
  return (
    <>
      <ButtonLink
        to={paths.signIn(to ? { to } : undefined)}
        variant="quiet"
        className="max-sm:hidden"
      >
        {t("signIn")}
      </ButtonLink>
      <ButtonLink to={paths.signUp()} variant="primary">
        {t("signUp")}
      </ButtonLink>
    </>
  );
}

function isWithin(pathname: string, to: string): boolean {
  return pathname === to || (to !== paths.start() && pathname.startsWith(`${to}/`));
}
