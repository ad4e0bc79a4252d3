import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLocation } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { requireMember } from "../viewer.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  await requireMember(context);
  return null;
}

export default function SettingsLayout() {
  const t = useTranslations("accounts.settings");
  const { pathname } = useLocation();
  const tabs = [
    { to: paths.settingsProfile(), label: t("tabs.profile") },
    { to: paths.settingsAccount(), label: t("tabs.account") },
    { to: paths.settingsSessions(), label: t("tabs.sessions") },
    { to: paths.settingsNotifications(), label: t("tabs.notifications") },
    { to: paths.settingsPeople(), label: t("tabs.people") },
    { to: paths.settingsVisibility(), label: t("tabs.visibility") },
    { to: paths.settingsPrivacy(), label: t("tabs.privacy") },
  ];
  return (
    <>
      <PageHeader title={t("title")} />
      <Tabs
        label={t("sections")}
        items={tabs.map((tab) => ({ ...tab, current: pathname.startsWith(tab.to) }))}
      />
      <div className="mt-6">
        <Outlet />
      </div>
    </>
  );
}
