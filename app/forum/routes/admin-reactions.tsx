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
import { saveReactions } from "../commands/save-reactions.server.ts";
import { ReactionsForm } from "../components/reactions-form.tsx";
import { reactionsFormSchema } from "../living.schemas.ts";
import { findChosenReactions } from "../queries/find-reactions.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "forum.structure");
  return {
    title: translatorOf(viewer).t("forumStructure.reactions.title"),
    chosen: await findChosenReactions(database()),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "forum.structure");
  const submission = await parseForm(request, reactionsFormSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { kinds } = submission.value;
  const by = { id: member.id, name: member.displayName };
  await inTransaction((trx) => saveReactions(trx, { kinds, by, now: now() }));
  setFlash(context, "forumStructure.reactions.saved");
  return redirect(paths.adminReactions());
}

export default function AdminReactionsPage() {
  const { chosen } = useLoaderData<typeof loader>();
  const t = useTranslations("forumStructure.reactions");
  return (
    <>
      <PageHeader dense title={t("title")} lead={t("lead")} />
      <ReactionsForm chosen={chosen} lastResult={useActionData<typeof action>()} />
    </>
  );
}
