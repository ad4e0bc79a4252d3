import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { NotFound } from "#app/platform/errors.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { fileAppeal } from "../commands/file-appeal.server.ts";
import { AppealSection } from "../components/appeal-section.tsx";
import { StatementText } from "../components/statement-text.tsx";
import { appealSchema } from "../moderation.schemas.ts";
import { requireId } from "../object-id.server.ts";
import { textKeyOf } from "../rules/actions.ts";
import { loadStatement } from "../statement.server.ts";

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { member, ...viewer } = await requireMember(context);
  const measureId = requireId(params.id);
  const page = await loadStatement({ measureId, memberId: member.id });
  return {
    title: translatorOf(viewer).t("moderation.statement.title", {
      action: textKeyOf(page.statement.kind),
    }),
    ...page,
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { member } = await requireMember(context);
  const measureId = requireId(params.id);
  const submission = await parseForm(request, appealSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  try {
    await fileAppeal({ ...submission.value, measureId, memberId: member.id, now: now() });
  } catch (error) {
    // Somebody else's measure is answered like one that does not exist.
    if (error instanceof NotFound) throw new Response("Not Found", { status: 404 });
    return refuse(context, submission, error);
  }
  setFlash(context, "moderation.statement.filed");
  throw redirect(paths.statement({ id: measureId }));
}

export default function StatementPage() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslations("moderation.statement");
  return (
    <div className="measure">
      <PageHeader
        title={page.title}
        above={<Breadcrumbs items={[{ label: t("back"), to: paths.standing() }]} />}
      />
      <StatementText statement={page.statement} state={page.state} />
      <AppealSection {...page} lastResult={useActionData<typeof action>()} />
    </div>
  );
}
