import { getFormProps, getInputProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { z } from "zod";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { SubmitButton } from "#app/accounts/components/submit-button.tsx";
import { SelectField, TextareaField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { grantRewardSchema } from "../relationships.schemas.ts";
import type { GrantFormProps } from "./grant-points-form.tsx";

/** A reward with words; it costs the member nothing. */
export function GrantRewardForm({
  name,
  requestKey,
  lastResult,
  rewards,
  approvalAbovePoints,
}: GrantFormProps & {
  rewards: readonly { id: string; title: string }[];
  approvalAbovePoints: number;
}) {
  const t = useTranslations("relationships.grant");
  const [form, fields] = useForm<z.input<typeof grantRewardSchema>>({
    id: "grant-reward",
    lastResult,
    defaultValue: { requestKey },
  });
  const { key, ...requestKeyInput } = getInputProps(fields.requestKey, { type: "hidden" });
  if (rewards.length === 0) return <p className="text-sm text-ink-soft">{t("noRewards")}</p>;
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormProblems form={form} />
      <input key={key} {...requestKeyInput} />
      <SelectField
        field={fields.rewardId}
        label={t("which")}
        hint={t("rewardHint", { above: approvalAbovePoints })}
      >
        <option value="">{t("choose")}</option>
        {rewards.map((reward) => (
          <option key={reward.id} value={reward.id}>
            {reward.title}
          </option>
        ))}
      </SelectField>
      <TextareaField
        field={fields.words}
        label={t("words")}
        hint={t("wordsHint", { name })}
        maxLength={1000}
      />
      <SubmitButton intent="reward" variant="secondary">
        {t("giveReward")}
      </SubmitButton>
    </Form>
  );
}
