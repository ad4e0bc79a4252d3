import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { publishCommunityRules } from "../commands/publish-community-rules.server.ts";
import { communityRulesSchema } from "../community-rules.schemas.ts";
import { CommunityRulesForm } from "../components/community-rules-form.tsx";
import { findRulesInForce } from "../queries/find-community-rules.server.ts";
import { readEditedRules } from "../rules/edited-rules.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "community-rules.change");
  const { version, rules, publishedAt } = await findRulesInForce(database());
  return {
    title: translatorOf(viewer).t("justice.rules.title"),
    version,
    rules,
    publishedAt,
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "community-rules.change");
  const submission = await parseForm(request, communityRulesSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { clauses, noteDe, noteEn, baseVersion } = submission.value;
  try {
    const rules = readEditedRules(clauses);
    const note = { de: noteDe, en: noteEn };
    const version = await inTransaction((trx) =>
      publishCommunityRules(trx, { rules, note, baseVersion, by: member, now: now() }),
    );
    setFlash(context, "justice.rules.published", { version });
  } catch (error) {
    return refuse(context, submission, error);
  }
  throw redirect(paths.adminCommunityRules());
}

export default function AdminCommunityRulesPage() {
  const { rules, version, publishedAt } = useLoaderData<typeof loader>();
  const t = useTranslations("justice.rules");
  const format = useFormatter();
  return (
    <div className="max-w-3xl">
      <PageHeader dense title={t("title")} lead={t("lead")} />
      <p className="mb-6 text-sm text-ink-soft">
        {publishedAt
          ? t("inForce", {
              version: String(version),
              date: format.dateTime(new Date(publishedAt), { dateStyle: "long" }),
            })
          : t("beginning")}{" "}
        <TextLink inline to={paths.communityRulesChanges()} reloadDocument>
          {t("seeChanges")}
        </TextLink>{" "}
        <TextLink inline to={paths.adminReasonTemplates()}>
          {t("templatesLink")}
        </TextLink>
      </p>
      <CommunityRulesForm
        key={version}
        rules={rules}
        version={version}
        lastResult={useActionData<typeof action>()}
      />
    </div>
  );
}
