import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";

/** Which body statements and answers name for disputes out of court. */
export function RedressForm({
  redress,
  lastResult,
}: {
  redress: { bodyName: string; bodyUrl: string };
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("justice.ways");
  const [form, fields] = useForm<{ bodyName: string; bodyUrl: string }>({
    id: "redress",
    lastResult,
    defaultValue: redress,
  });
  return (
    <section className="grid gap-4">
      <div>
        <h2 className="display text-lg">{t("redress")}</h2>
        <p className="text-sm text-ink-soft">{t("redressLead")}</p>
      </div>
      <Form method="post" {...getFormProps(form)} className="grid gap-4">
        <FormProblems form={form} />
        <input type="hidden" name="intent" value="redress" />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField field={fields.bodyName} label={t("bodyName")} maxLength={200} optional />
          <TextField field={fields.bodyUrl} type="url" label={t("bodyUrl")} optional />
        </div>
        <div>
          <Button type="submit">{t("save")}</Button>
        </div>
      </Form>
    </section>
  );
}
