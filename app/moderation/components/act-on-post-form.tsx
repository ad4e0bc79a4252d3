import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { RadioGroupField, SelectField, TextareaField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { postActions } from "../rules/actions.ts";

type Fields = { action: string; passage: string; clause: number; reason: string };

/** A measure about a post on staff's own initiative: what, by which clause, and the words the author reads. */
export function ActOnPostForm({
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
  const [form, fields] = useForm<Fields>({
    id: "act",
    lastResult,
    defaultValue: { action: "hide" },
  });
  const options = postActions.map((value) => ({
    value,
    label: t(`moderate.actions.${value}`),
    hint: t(`moderate.hints.${value}`),
  }));
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormProblems form={form} />
      <input type="hidden" name="intent" value="act" />
      <RadioGroupField
        field={fields.action}
        label={t("moderate.what")}
        look="cards"
        options={options}
      />
      <TextareaField
        field={fields.passage}
        label={t("moderate.passage")}
        hint={t("moderate.passageHint")}
        rows={2}
        maxLength={4_000}
        optional
      />
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
          {t("moderate.submit")}
        </Button>
        <ButtonLink to={backTo} variant="quiet">
          {t("report.cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}
