import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { changeVisibility } from "../commands/change-visibility.server.ts";
import { VisibilityForm } from "../components/visibility-form.tsx";
import { pageTitle } from "../entry.server.ts";
import { findVisibility } from "../queries/find-visibility.server.ts";
import { visibilityFormSchema } from "../settings.schemas.ts";
import { requireMember } from "../viewer.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const { member } = await requireMember(context);
  return {
    title: await pageTitle(context, "accounts.settings.tabs.visibility"),
    number: member.number,
    visibility: await findVisibility(database(), member.id),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireMember(context);
  const submission = await parseForm(request, visibilityFormSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const visibility = submission.value;
  await inTransaction((trx) =>
    changeVisibility(trx, { memberId: member.id, visibility, now: now() }),
  );
  setFlash(context, "accounts.settings.said.visibility");
  return redirect(paths.settingsVisibility());
}

export default function SettingsVisibilityPage() {
  const { number, visibility } = useLoaderData<typeof loader>();
  return (
    <VisibilityForm
      number={number}
      visibility={visibility}
      lastResult={useActionData<typeof action>()}
    />
  );
}
