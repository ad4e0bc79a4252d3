import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { saveLeaderboard } from "../commands/save-leaderboard.server.ts";
import { LeaderboardForm } from "../components/leaderboard-form.tsx";
import { leaderboardFormSchema } from "../living.schemas.ts";
import { findLeaderboardSetting } from "../queries/find-leaderboard.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "forum.structure");
  return {
    title: translatorOf(viewer).t("forumStructure.leaderboard.title"),
    setting: await findLeaderboardSetting(database()),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "forum.structure");
  const submission = await parseForm(request, leaderboardFormSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { isOn, ...weights } = submission.value;
  const by = { id: member.id, name: member.displayName };
  await inTransaction((trx) =>
    saveLeaderboard(trx, { setting: { isOn, weights }, by, now: now() }),
  );
  setFlash(context, "forumStructure.leaderboard.saved");
  return redirect(paths.adminLeaderboard());
}

export default function AdminLeaderboardPage() {
  const { setting } = useLoaderData<typeof loader>();
  const t = useTranslations("forumStructure.leaderboard");
  return (
    <>
      <PageHeader dense title={t("title")} lead={t("lead")} />
      <LeaderboardForm setting={setting} lastResult={useActionData<typeof action>()} />
    </>
  );
}
