import { getFormProps, getInputProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { z } from "zod";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { SubmitButton } from "#app/accounts/components/submit-button.tsx";
import { TextareaField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { grantPointsSchema } from "../relationships.schemas.ts";
import { type StaffLimits, useLimitsHint } from "./use-limits-hint.ts";

export interface GrantFormProps {
  name: string;
  requestKey: string;
  lastResult: SubmissionResult | undefined;
}

/** Points with words. */
export function GrantPointsForm({
  name,
  limits,
  requestKey,
  lastResult,
}: GrantFormProps & { limits: StaffLimits }) {
  const t = useTranslations("relationships.grant");
  const limitsHint = useLimitsHint(limits);
  const [form, fields] = useForm<z.input<typeof grantPointsSchema>>({
    id: "grant-points",
    lastResult,
    defaultValue: { requestKey },
  });
  const { key, ...requestKeyInput } = getInputProps(fields.requestKey, { type: "hidden" });
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormProblems form={form} />
      <input key={key} {...requestKeyInput} />
      <TextField
        field={fields.points}
        type="number"
        min={1}
        step={1}
        inputMode="numeric"
        label={t("amount")}
        hint={limitsHint}
      />
      <TextareaField
        field={fields.words}
        label={t("words")}
        hint={t("wordsHint", { name })}
        maxLength={1000}
      />
      <SubmitButton intent="points">{t("givePoints")}</SubmitButton>
    </Form>
  );
}
