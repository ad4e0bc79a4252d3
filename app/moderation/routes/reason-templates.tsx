import { type SubmissionResult, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { SelectField, TextareaField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import {
  keepReasonTemplate,
  removeReasonTemplate,
} from "../commands/keep-reason-template.server.ts";
import { reasonTemplateSchema } from "../community-rules.schemas.ts";
import { ClauseField } from "../components/decision-fields.tsx";
import { findCommunityRules } from "../queries/find-community-rules.server.ts";
import { listReasonTemplates } from "../queries/list-reason-templates.server.ts";
import { ruleText } from "../rules/community-rules.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "community-rules.change");
  const [rules, templates] = await Promise.all([
    findCommunityRules(database()),
    listReasonTemplates(database(), { language: null, limit: 500 }),
  ]);
  return {
    title: translatorOf(viewer).t("justice.templates.title"),
    rules: rules.map(({ number, title }) => ({ number, title: ruleText(title, viewer.locale) })),
    templates,
    language: viewer.language,
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ request, context }: ActionFunctionArgs) {
  const { member: staff } = await requireCapability(context, "community-rules.change");
  const submission = await parseForm(request, reasonTemplateSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const act = submission.value;
  try {
    if (act.intent === "remove") await removeReasonTemplate({ id: act.id, staff, now: now() });
    else await keepReasonTemplate({ ...act, staff, now: now() });
  } catch (error) {
    return refuse(context, submission, error);
  }
  setFlash(context, `justice.templates.said.${act.intent}`);
  return redirect(paths.adminReasonTemplates());
}

export default function ReasonTemplatesPage() {
  const { title, templates } = useLoaderData<typeof loader>();
  const t = useTranslations("justice.templates");
  const rules = useTranslations("justice.rules");
  return (
    <div className="max-w-3xl">
      <PageHeader
        dense
        title={title}
        lead={t("lead")}
        above={<Breadcrumbs items={[{ label: rules("title"), to: paths.adminCommunityRules() }]} />}
      />
      {templates.length ? (
        <ul className="divide-y border-y">
          {templates.map((template) => (
            <Template key={template.id} template={template} />
          ))}
        </ul>
      ) : (
        <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>
      )}
      <TemplateForm key={templates.length} lastResult={useActionData<typeof action>()} />
    </div>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>["templates"][number];

function Template({ template: { id, clause, language, name, text } }: { template: Shown }) {
  const t = useTranslations("justice.templates");
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 py-4">
      <div className="min-w-0 flex-1 basis-80">
        <h2 className="flex flex-wrap items-center gap-2 text-sm font-semibold">
          {name}
          <Badge>{t("clause", { clause: String(clause) })}</Badge>
          <Badge>{t(`languages.${language as "de"}`)}</Badge>
        </h2>
        <p className="mt-1 text-sm whitespace-pre-line text-ink-soft">{text}</p>
      </div>
      <Form method="post">
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="id" value={id} />
        <Button type="submit" size="small" variant="quiet" aria-label={t("removeLabel", { name })}>
          {t("remove")}
        </Button>
      </Form>
    </li>
  );
}

function TemplateForm({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const { rules, language } = useLoaderData<typeof loader>();
  const t = useTranslations("justice.templates");
  const [form, fields] = useForm<Record<"clause" | "language" | "name" | "text", string>>({
    id: "template",
    lastResult,
    defaultValue: { language },
  });
  return (
    <section className="mt-10 grid gap-4">
      <h2 className="display text-lg">{t("new")}</h2>
      <Form method="post" id={form.id} onSubmit={form.onSubmit} className="grid gap-4">
        <FormProblems form={form} />
        <input type="hidden" name="intent" value="keep" />
        <TextField
          field={fields.name}
          label={t("name")}
          hint={t("nameHint")}
          maxLength={80}
          required
        />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <ClauseField field={fields.clause} rules={rules} />
          <SelectField field={fields.language} label={t("language")} required>
            <option value="de">{t("languages.de")}</option>
            <option value="en">{t("languages.en")}</option>
          </SelectField>
        </div>
        <TextareaField field={fields.text} label={t("text")} rows={5} maxLength={4_000} required />
        <Button type="submit" variant="primary" className="justify-self-start">
          {t("keep")}
        </Button>
      </Form>
    </section>
  );
}
