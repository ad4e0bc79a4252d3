import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { Button } from "#app/ui/button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { revokeOtherSessions } from "../commands/revoke-other-sessions.server.ts";
import { revokeSession } from "../commands/revoke-session.server.ts";
import { SessionRow } from "../components/session-row.tsx";
import { SettingsSection } from "../components/settings-section.tsx";
import { pageTitle } from "../entry.server.ts";
import { listSessionsOfMember } from "../queries/list-sessions-of-member.server.ts";
import { deviceOf } from "../rules/device-of.ts";
import { sessionFormSchema } from "../settings.schemas.ts";
import { requireMember } from "../viewer.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const sessions = await listSessionsOfMember(viewer.member.id, now());
  return {
    title: await pageTitle(context, "accounts.settings.tabs.sessions"),
    sessions: sessions
      .map(({ userAgent, ...session }) => ({
        ...session,
        device: deviceOf(userAgent),
        isThisOne: session.id === viewer.member.session.id,
      }))
      .sort((a, b) => Number(b.isThisOne) - Number(a.isThisOne)),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireMember(context);
  const submission = await parseForm(request, sessionFormSchema);
  if (submission.status !== "success") throw new Response("Bad Request", { status: 400 });
  const { value } = submission;
  if (value.intent === "revoke") {
    await revokeOrNotFound(member.id, value.sessionId);
    setFlash(context, "accounts.settings.said.sessionEnded");
  } else {
    const count = await revokeOtherSessions(database(), {
      memberId: member.id,
      keptSessionId: member.session.id,
    });
    setFlash(context, "accounts.settings.said.othersEnded", { count });
  }
  return redirect(paths.settingsSessions());
}

export default function SettingsSessionsPage() {
  const t = useTranslations("accounts.settings.sessions");
  const { sessions } = useLoaderData<typeof loader>();
  return (
    <SettingsSection title={t("title")} lead={t("lead")}>
      <ul className="divide-y">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Form method="post" className="mt-5 border-t pt-5">
          <Button type="submit" name="intent" value="revoke-others" variant="danger">
            {t("revokeOthers")}
          </Button>
        </Form>
      ) : null}
    </SettingsSection>
  );
}

async function revokeOrNotFound(memberId: string, sessionId: string): Promise<void> {
  try {
    await revokeSession({ memberId, sessionId });
  } catch (error) {
    if (error instanceof NotFound) throw new Response("Not Found", { status: 404 });
    throw error;
  }
}
