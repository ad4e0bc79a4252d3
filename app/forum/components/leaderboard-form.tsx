import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { CheckboxField, NumberField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { LeaderboardSetting } from "../rules/leaderboard.ts";

interface Fields {
  isOn: boolean;
  post: number;
  like: number;
  answer: number;
}

/** Whether there is a leaderboard, and what counts there. */
export function LeaderboardForm({
  setting: { isOn, weights },
  lastResult,
}: {
  setting: LeaderboardSetting;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("forumStructure.leaderboard");
  const [form, fields] = useForm<Fields>({
    lastResult: lastResult ?? null,
    defaultValue: { isOn, ...weights },
  });
  return (
    <Form method="post" id={form.id} className="grid max-w-2xl gap-6">
      <CheckboxField field={fields.isOn} label={t("isOn")} hint={t("isOnHint")} />
      <fieldset className="min-w-0">
        <legend className="mb-3 text-sm font-semibold">{t("weights")}</legend>
        <div className="grid gap-4 sm:grid-cols-3">
          {(["answer", "like", "post"] as const).map((name) => (
            <NumberField
              key={name}
              field={fields[name]}
              label={t(name)}
              min={0}
              max={1_000}
              required
            />
          ))}
        </div>
      </fieldset>
      <div>
        <Button type="submit" variant="primary">
          {t("save")}
        </Button>
      </div>
    </Form>
  );
}
