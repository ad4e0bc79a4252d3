import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { RadioGroupField, TextareaField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { flagReasons } from "../rules/flag-reasons.ts";
import type { ProfilePart } from "../rules/profile-parts.ts";

type Fields = { part: string; reason: string; explanation: string };

/** Why something is reported; of a profile also what of it. */
export function ReportForm({
  backTo,
  backLabel,
  parts,
  lastResult,
}: {
  backTo: string;
  backLabel: string;
  /** What of a profile there is to report; none for a post. */
  parts?: readonly ProfilePart[];
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("moderation");
  const [form, fields] = useForm<Fields>({
    lastResult,
    // Of one part there is nothing to choose.
    defaultValue: { part: parts?.length === 1 ? parts[0] : undefined },
  });
  const options = flagReasons.map((value) => ({
    value,
    label: t(`reasons.${value}`),
    hint: t(`reasonHints.${value}`),
  }));
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormProblems form={form} />
      {parts ? (
        <RadioGroupField
          field={fields.part}
          label={t("reportProfile.part")}
          options={parts.map((value) => ({ value, label: t(`reportProfile.parts.${value}`) }))}
        />
      ) : null}
      <RadioGroupField field={fields.reason} label={t("report.reason")} options={options} />
      <TextareaField
        field={fields.explanation}
        label={t("report.explanation")}
        hint={parts ? t("reportProfile.explanationHint") : t("report.explanationHint")}
        rows={4}
        maxLength={2_000}
        optional
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary">
          {t("report.submit")}
        </Button>
        <ButtonLink to={backTo} variant="quiet">
          {backLabel}
        </ButtonLink>
        <TextLink to={paths.communityRules()} className="ml-auto text-sm">
          {t("report.rulesLink")}
        </TextLink>
      </div>
    </Form>
  );
}
