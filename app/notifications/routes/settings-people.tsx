import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SettingsSection } from "#app/accounts/components/settings-section.tsx";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { PeopleApart } from "../components/people-apart.tsx";
import { listStancesOf } from "../queries/list-follows.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Whom the member ignores and whom they block. */
export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const people = await listStancesOf(database(), viewer.member.id);
  return {
    title: translatorOf(viewer).t("accounts.settings.tabs.people"),
    ignored: people.filter(({ stance }) => stance === "ignoring"),
    blocked: people.filter(({ stance }) => stance === "blocking"),
  };
}

export default function SettingsPeoplePage() {
  const t = useTranslations("news.people");
  const { ignored, blocked } = useLoaderData<typeof loader>();
  return (
    <>
      <SettingsSection title={t("ignored")} lead={t("ignoredLead")}>
        <PeopleApart people={ignored} none={t("ignoredNone")} />
      </SettingsSection>
      <SettingsSection title={t("blocked")} lead={t("blockedLead")}>
        <PeopleApart people={blocked} none={t("blockedNone")} />
      </SettingsSection>
      <p className="mt-6 text-sm text-ink-faint">{t("how")}</p>
    </>
  );
}
