import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { SettingsSection } from "#app/accounts/components/settings-section.tsx";
import { deviceOf } from "#app/accounts/rules/device-of.ts";
import type { ConsentEvidence } from "#app/accounts/rules/tokens.ts";
import { ipPrefix } from "#app/accounts/session.server.ts";
import { requireMember, viewerIsStaff } from "#app/accounts/viewer.server.ts";
import { forumViewerOf } from "#app/forum/queries/forum-viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import {
  type Database,
  database,
  inTransaction,
  type Transaction,
} from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import type { z } from "#app/platform/forms/zod.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Button } from "#app/ui/button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { chooseDigest } from "../commands/choose-digest.server.ts";
import { choosePreferences } from "../commands/choose-preferences.server.ts";
import { forgetDevice, saveDevice } from "../commands/save-device.server.ts";
import { FollowedPlaces, People } from "../components/follow-lists.tsx";
import { PreferencesForm } from "../components/preferences-form.tsx";
import { PushDevices } from "../components/push-devices.tsx";
import { preferencesSchema } from "../notifications.schemas.ts";
import { pushKeys } from "../push/push-keys.server.ts";
import { hasSubscribedToDigest } from "../queries/has-subscribed-to-digest.server.ts";
import { listDevices } from "../queries/list-devices.server.ts";
import { listFollowedPlaces, listStancesOf } from "../queries/list-follows.server.ts";
import { findPreferences } from "../queries/list-preferences.server.ts";
import {
  type NewsSubjectName,
  newsSubjectNames,
  type Preference,
  pushedSubjects,
} from "../rules/news-subjects.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const memberId = viewer.member.id;
  const [preferences, hasDigest, places, people, devices, keys] = await Promise.all([
    findPreferences(database(), memberId),
    hasSubscribedToDigest(database(), memberId),
    listFollowedPlaces(database(), { ...forumViewerOf(viewer), memberId }),
    listStancesOf(database(), memberId),
    listDevices(database(), memberId),
    pushKeys(database()),
  ]);
  return {
    title: translatorOf(viewer).t("accounts.settings.tabs.notifications"),
    preferences,
    hasDigest,
    devices,
    portalKey: keys.publicKey,
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
  const name = deviceName(request.headers.get("user-agent") ?? "");
  const said = await inTransaction((trx) =>
    keep(trx, {
      memberId: member.id,
      choice: submission.value,
      name,
      evidence: {
        form: "notifications",
        requestId: context.requestId,
        ipPrefix: ipPrefix(context.clientIp),
      },
    }),
  );
  setFlash(context, `news.said.${said}`);
  return redirect(paths.settingsNotifications());
}

/** Answers what is said of it. */
async function keep(
  trx: Transaction<Database>,
  {
    memberId,
    choice,
    name,
    evidence,
  }: {
    memberId: string;
    choice: z.output<typeof preferencesSchema>;
    name: string;
    evidence: ConsentEvidence;
  },
): Promise<string> {
  const at = now();
  switch (choice.intent) {
    case "digest-on":
      await chooseDigest(trx, { memberId, wanted: true, evidence, now: at });
      return "digestOn";
    case "digest-off":
      await chooseDigest(trx, { memberId, wanted: false, evidence, now: at });
      return "digestOff";
    case "push-on":
      await saveDevice(trx, { memberId, device: choice, name, now: at });
      return "pushOn";
    case "push-off":
      await forgetDevice(trx, { memberId, deviceId: choice.deviceId });
      return "pushOff";
    case "preferences":
      await choosePreferences(trx, {
        memberId,
        choices: choicesOf(choice, await findPreferences(trx, memberId)),
        now: at,
      });
      return "saved";
  }
}

/** What the form offered and was changed; a subject that it did not offer stays as it is. */
function choicesOf(
  {
    reach,
    push,
    offersPush,
  }: Extract<z.output<typeof preferencesSchema>, { intent: "preferences" }>,
  current: Record<NewsSubjectName, Preference>,
) {
  return newsSubjectNames.flatMap((subject) => {
    const chosen = reach[subject];
    if (!chosen) return [];
    const isPushed =
      offersPush === true && pushedSubjects.has(subject)
        ? push.includes(subject)
        : current[subject].isPushed;
    return { subject, reach: chosen, isPushed };
  });
}

function deviceName(userAgent: string): string {
  const { browser, system } = deviceOf(userAgent);
  return [browser, system].filter(Boolean).join(" · ");
}

export default function SettingsNotificationsPage() {
  const t = useTranslations("news.settings");
  const push = useTranslations("news.push");
  const { preferences, subjects, hasDigest, devices, portalKey, email, places, people } =
    useLoaderData<typeof loader>();
  const following = people.filter(({ stance }) => stance === "following");
  return (
    <>
      <SettingsSection title={t("title")} lead={t("lead")}>
        <PreferencesForm
          preferences={preferences}
          subjects={subjects}
          offersPush={devices.length > 0}
        />
      </SettingsSection>
      <SettingsSection title={push("title")} lead={push("lead")}>
        <PushDevices devices={devices} portalKey={portalKey} />
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
    </>
  );
}
