import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { SettingsSection } from "#app/accounts/components/settings-section.tsx";
import { requireMember, viewerIsStaff } from "#app/accounts/viewer.server.ts";
import { forumViewerOf } from "#app/forum/queries/forum-viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Button } from "#app/ui/button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { chooseDigest } from "../commands/choose-digest.server.ts";
import { choosePreferences } from "../commands/choose-preferences.server.ts";
import { FollowedPlaces, People } from "../components/follow-lists.tsx";
import { PreferencesForm } from "../components/preferences-form.tsx";
import { preferencesSchema } from "../notifications.schemas.ts";
import { hasSubscribedToDigest } from "../queries/has-subscribed-to-digest.server.ts";
import { listFollowedPlaces, listStancesOf } from "../queries/list-follows.server.ts";
import { findPreferences } from "../queries/list-preferences.server.ts";
import { newsSubjectNames } from "../rules/news-subjects.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const memberId = viewer.member.id;
  const [preferences, hasDigest, places, people] = await Promise.all([
    findPreferences(database(), memberId),
    hasSubscribedToDigest(database(), memberId),
    listFollowedPlaces(database(), { ...forumViewerOf(viewer), memberId }),
    listStancesOf(database(), memberId),
  ]);
  return {
    title: translatorOf(viewer).t("accounts.settings.tabs.notifications"),
    preferences,
    hasDigest,
    email: viewer.member.email,
    // Members ask nobody to approve anything.
    subjects: newsSubjectNames.filter((name) => name !== "approvals" || viewerIsStaff(viewer)),
    places,
    people,
  };
}

/** Keeps how far news go, and whether the weekly summary comes. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireMember(context);
  const submission = await parseForm(request, preferencesSchema);
  if (submission.status !== "success") throw new Response("Bad Request", { status: 400 });
  const choice = submission.value;
  if (choice.intent !== "preferences") {
    const wanted = choice.intent === "digest-on";
    await inTransaction((trx) => chooseDigest(trx, { memberId: member.id, wanted, now: now() }));
    setFlash(context, wanted ? "news.said.digestOn" : "news.said.digestOff");
    return redirect(paths.settingsNotifications());
  }
  const { reach } = choice;
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
  const { preferences, subjects, hasDigest, email, places, people } =
    useLoaderData<typeof loader>();
  const following = people.filter(({ stance }) => stance === "following");
  const ignored = people.filter(({ stance }) => stance === "ignoring");
  return (
    <>
      <SettingsSection title={t("title")} lead={t("lead")}>
        <PreferencesForm preferences={preferences} subjects={subjects} />
      </SettingsSection>
      <SettingsSection title={t("digestTitle")} lead={t("digestLead")}>
        <Form method="post" className="flex flex-wrap items-center justify-between gap-4">
          <p className="min-w-0 flex-1 basis-52 text-sm break-words">
            {hasDigest ? t("digestOn", { email: email ?? "" }) : t("digestOff")}
          </p>
          <Button type="submit" name="intent" value={hasDigest ? "digest-off" : "digest-on"}>
            {hasDigest ? t("digestEnd") : t("digestWant")}
          </Button>
        </Form>
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
