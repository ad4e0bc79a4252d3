import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { SelectField, TextareaField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";

type Fields = { clause: number; reason: string };

/** Hiding a post on staff's own initiative: which clause, and the words the author reads. */
export function HidePostForm({
  lastResult,
  rules,
  authorLanguage,
  backTo,
}: {
  lastResult: SubmissionResult<string[]> | undefined;
  rules: readonly { number: number; title: string }[];
  authorLanguage: string;
  backTo: string;
}) {
  const t = useTranslations("moderation");
  const [form, fields] = useForm<Fields>({ id: "hide", lastResult });
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormProblems form={form} />
      <input type="hidden" name="intent" value="hide" />
      <SelectField field={fields.clause} label={t("moderate.clause")} required>
        <option value="">{t("moderate.chooseClause")}</option>
        {rules.map(({ number, title }) => (
          <option key={number} value={number}>
            {t("moderate.clauseOption", { number: String(number), title })}
          </option>
        ))}
      </SelectField>
      <TextareaField
        field={fields.reason}
        label={t("moderate.hideReason")}
        hint={t("moderate.hideReasonHint", { language: authorLanguage })}
        rows={5}
        maxLength={4_000}
        required
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary">
          {t("moderate.hide")}
        </Button>
        <ButtonLink to={backTo} variant="quiet">
          {t("report.cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}
