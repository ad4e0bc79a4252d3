import { getFormProps, getInputProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { z } from "zod";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { SubmitButton } from "#app/accounts/components/submit-button.tsx";
import { RadioGroupField, TextareaField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { adjustPointsSchema } from "../relationships.schemas.ts";
import { type StaffLimits, useLimitsHint } from "./use-limits-hint.ts";

/** Points up or down, with words. */
export function AdjustPointsForm({
  name,
  available,
  limits,
  requestKey,
  lastResult,
}: {
  name: string;
  available: number;
  limits: StaffLimits;
  requestKey: string;
  lastResult: SubmissionResult | undefined;
}) {
  const t = useTranslations("relationships.adjust");
  const limitsHint = useLimitsHint(limits);
  const [form, fields] = useForm<z.input<typeof adjustPointsSchema>>({
    lastResult,
    defaultValue: { requestKey, direction: "up" },
  });
  const { key, ...requestKeyInput } = getInputProps(fields.requestKey, { type: "hidden" });
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormProblems form={form} />
      <input key={key} {...requestKeyInput} />
      <RadioGroupField
        field={fields.direction}
        label={t("direction")}
        look="cards"
        options={[
          { value: "up", label: t("up"), hint: t("upHint") },
          { value: "down", label: t("down"), hint: t("downHint", { points: available }) },
        ]}
      />
      <TextField
        field={fields.points}
        type="number"
        min={1}
        max={limits.maxGrantPoints}
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
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
}
