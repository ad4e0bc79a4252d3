import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { RadioGroupField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { reminderChoices } from "../rules/reminder-time.ts";

/** A note to a kept post, and when to be reminded of it. */
export function BookmarkForm({
  postId,
  address,
  topicTitle,
  note,
  moment,
  isKept,
  lastResult,
}: {
  postId: string;
  address: string;
  topicTitle: string;
  note: string;
  moment: string;
  isKept: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("forum.bookmark");
  const [form, fields] = useForm<{ note: string; remind: string; moment: string }>({
    lastResult: lastResult ?? null,
    defaultValue: { note, remind: moment ? "moment" : "none", moment },
  });
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        above={<Breadcrumbs items={[{ label: topicTitle, to: address }]} />}
        title={t("title")}
        lead={t("lead")}
      />
      <Form method="post" id={form.id} noValidate className="grid gap-6">
        <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
        <TextField
          field={fields.note}
          label={t("note")}
          hint={t("noteHint")}
          maxLength={300}
          optional
        />
        <RadioGroupField
          field={fields.remind}
          label={t("remind")}
          options={reminderChoices.map((choice) => ({
            value: choice,
            label: t(`choices.${choice}`),
          }))}
        />
        <div className="max-w-xs">
          <TextField field={fields.moment} type="datetime-local" label={t("moment")} optional />
        </div>
        <div>
          <Button type="submit" variant="primary">
            {t("save")}
          </Button>
        </div>
      </Form>
      {isKept ? (
        <Form method="post" action={paths.bookmarks()} className="mt-4">
          <input type="hidden" name="postId" value={postId} />
          <Button type="submit" variant="quiet">
            {t("forget")}
          </Button>
        </Form>
      ) : null}
    </div>
  );
}
