import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { TextareaField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";

/** Taking a measure back, with the words the author reads. */
export function RestorePostForm({
  lastResult,
  measureId,
  backTo,
}: {
  lastResult: SubmissionResult<string[]> | undefined;
  measureId: string;
  backTo: string;
}) {
  const t = useTranslations("moderation");
  const [form, fields] = useForm<{ reason: string }>({ id: "restore", lastResult });
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormProblems form={form} />
      <input type="hidden" name="intent" value="restore" />
      <input type="hidden" name="measureId" value={measureId} />
      <TextareaField
        field={fields.reason}
        label={t("moderate.restoreReason")}
        hint={t("moderate.restoreReasonHint")}
        rows={4}
        maxLength={4_000}
        required
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary">
          {t("moderate.restore")}
        </Button>
        <ButtonLink to={backTo} variant="quiet">
          {t("report.cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}
