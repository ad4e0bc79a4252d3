import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { fileAppeal } from "../commands/file-appeal.server.ts";
import { AppealSection } from "../components/appeal-section.tsx";
import { StatementText } from "../components/statement-text.tsx";
import { appealSchema } from "../moderation.schemas.ts";
import { findMemberOfMeasure } from "../queries/find-member-of-measure.server.ts";
import { readSignedSubject } from "../signed-link.server.ts";
import { loadStatement } from "../statement.server.ts";

/** Reasons and objection for whoever has the link of the mail: suspended people cannot sign in. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const subject = await subjectOf(params.token);
  return {
    title: translatorOf(await viewerOf(context)).t("notices.appeal.title"),
    ...(await loadStatement(subject)),
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

export async function action({ request, context, params }: ActionFunctionArgs) {
  const subject = await subjectOf(params.token);
  const submission = await parseForm(request, appealSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  try {
    await fileAppeal({ ...submission.value, ...subject, now: now() });
  } catch (error) {
    return refuse(context, submission, error);
  }
  setFlash(context, "moderation.statement.filed");
  throw redirect(paths.appeal({ token: params.token as string }));
}

export default function AppealPage() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslations("notices.appeal");
  return (
    <div className="measure">
      <PageHeader title={t("title")} lead={t("lead")} />
      <StatementText statement={page.statement} state={page.state} />
      <AppealSection {...page} lastResult={useActionData<typeof action>()} />
    </div>
  );
}

/** Whom the link lets in: the member whom the measure is about. */
async function subjectOf(token: string | undefined) {
  const measureId = readSignedSubject(token, "measure");
  const memberId = measureId && (await findMemberOfMeasure(database(), measureId));
  if (!memberId) throw new Response("Not Found", { status: 404 });
  return { measureId, memberId };
}
