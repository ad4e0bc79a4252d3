import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/accounts/components/submit-button.tsx";
import { listSegments } from "#app/accounts/queries/list-segments.server.ts";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { refusalOf } from "#app/platform/forms/parse.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Field } from "#app/ui/field.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { Textarea } from "#app/ui/textarea.tsx";
import { readBulkForm } from "../bulk-form.server.ts";
import { draftBulkGrant } from "../commands/draft-bulk-grant.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "points.grant");
  const segments = await listSegments(database());
  return {
    title: translatorOf(viewer).t("bulk.new"),
    segments: segments.map(({ id, name, members }) => ({ id, name, members })),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "points.grant");
  const form = await request.formData();
  const { draft, sent, problems } = await readBulkForm(form);
  if (!draft) return data({ sent, problems }, 422);
  const by = { id: member.id, name: member.displayName };
  try {
    const { id } = await inTransaction((trx) => draftBulkGrant(trx, { ...draft, by, now: now() }));
    return redirect(paths.adminBulkGrant({ id }));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return data({ sent, problems: refusalOf(error).formErrors ?? [] }, error.status);
  }
}

export default function NewBulkGrantPage() {
  const { segments } = useLoaderData<typeof loader>();
  const t = useTranslations("bulk");
  const answer = useActionData<typeof action>();
  const sent: Record<string, string> = answer?.sent ?? {};
  return (
    <div className="max-w-xl">
      <PageHeader
        dense
        title={t("new")}
        lead={t("newLead")}
        above={<Breadcrumbs items={[{ label: t("title"), to: paths.adminBulkGrants() }]} />}
      />
      <Form
        key={answer ? "sent" : "new"}
        method="post"
        encType="multipart/form-data"
        className="grid gap-5"
      >
        <FormErrors errors={(answer?.problems ?? []).map((text) => ({ text }))} />
        <Field id="name" label={t("name")} hint={t("nameHint")}>
          {(control) => (
            <TextInput {...control} name="name" maxLength={120} defaultValue={sent.name} required />
          )}
        </Field>
        <Field id="reason" label={t("reason")} hint={t("reasonHint")}>
          {(control) => (
            <Textarea
              {...control}
              name="reason"
              maxLength={1000}
              defaultValue={sent.reason}
              required
            />
          )}
        </Field>
        <Field id="points" label={t("amount")} hint={t("amountHint")} optional>
          {(control) => (
            <TextInput
              {...control}
              type="number"
              inputMode="numeric"
              min={1}
              name="points"
              defaultValue={sent.points}
            />
          )}
        </Field>
        <Field id="segment" label={t("segment")} optional>
          {(control) => (
            <Select {...control} name="segment" defaultValue={sent.segment ?? ""}>
              <option value="">{t("noSegment")}</option>
              {segments.map(({ id, name, members }) => (
                <option key={id} value={id}>
                  {t("segmentOption", { name, members })}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field id="table" label={t("table")} hint={t("tableHint")} optional>
          {(control) => <Textarea {...control} name="table" rows={6} defaultValue={sent.table} />}
        </Field>
        <Field id="file" label={t("file")} hint={t("fileHint")} optional>
          {(control) => (
            <TextInput {...control} type="file" name="file" accept=".csv,.txt,text/csv" />
          )}
        </Field>
        <SubmitButton>{t("preview")}</SubmitButton>
      </Form>
    </div>
  );
}
