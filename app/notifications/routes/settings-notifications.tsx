import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SettingsSection } from "#app/accounts/components/settings-section.tsx";
import { requireMember, viewerIsStaff } from "#app/accounts/viewer.server.ts";
import { forumViewerOf } from "#app/forum/queries/forum-viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { choosePreferences } from "../commands/choose-preferences.server.ts";
import { FollowedPlaces, People } from "../components/follow-lists.tsx";
import { PreferencesForm } from "../components/preferences-form.tsx";
import { preferencesSchema } from "../notifications.schemas.ts";
import { listFollowedPlaces, listStancesOf } from "../queries/list-follows.server.ts";
import { findPreferences } from "../queries/list-preferences.server.ts";
import { newsSubjectNames } from "../rules/news-subjects.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const memberId = viewer.member.id;
  const [preferences, places, people] = await Promise.all([
    findPreferences(database(), memberId),
    listFollowedPlaces(database(), { ...forumViewerOf(viewer), memberId }),
    listStancesOf(database(), memberId),
  ]);
  return {
    title: translatorOf(viewer).t("accounts.settings.tabs.notifications"),
    preferences,
    // Members ask nobody to approve anything.
    subjects: newsSubjectNames.filter((name) => name !== "approvals" || viewerIsStaff(viewer)),
    places,
    people,
  };
}

/** Keeps how far news go. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireMember(context);
  const submission = await parseForm(request, preferencesSchema);
  if (submission.status !== "success") throw new Response("Bad Request", { status: 400 });
  const { reach } = submission.value;
  const current = await findPreferences(database(), member.id);
  const choices = newsSubjectNames.flatMap((subject) => {
    const chosen = reach[subject];
    return chosen ? { subject, reach: chosen, isPushed: current[subject].isPushed } : [];
  });
  await inTransaction((trx) =>
    choosePreferences(trx, { memberId: member.id, choices, now: now() }),
  );
  setFlash(context, "news.said.saved");
  return redirect(paths.settingsNotifications());
}

export default function SettingsNotificationsPage() {
  const t = useTranslations("news.settings");
  const { preferences, subjects, places, people } = useLoaderData<typeof loader>();
  const following = people.filter(({ stance }) => stance === "following");
  const ignored = people.filter(({ stance }) => stance === "ignoring");
  return (
    <>
      <SettingsSection title={t("title")} lead={t("lead")}>
        <PreferencesForm preferences={preferences} subjects={subjects} />
      </SettingsSection>
      <SettingsSection title={t("following")} lead={t("followingLead")}>
        {places.length + following.length === 0 ? (
          <p className="text-sm text-ink-faint">{t("followingNone")}</p>
        ) : null}
        <FollowedPlaces places={places} />
        <People people={following} />
      </SettingsSection>
      <SettingsSection title={t("ignored")} lead={t("ignoredLead")}>
        {ignored.length === 0 ? (
          <p className="text-sm text-ink-faint">{t("ignoredNone")}</p>
        ) : (
          <People people={ignored} />
        )}
      </SettingsSection>
    </>
  );
}
