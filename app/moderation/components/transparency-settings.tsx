import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { CheckboxField, NumberField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import type { Disputes } from "../rules/transparency-report.ts";

/** Whether the report is owed at all, and the figures that only the bodies outside know. */
export function TransparencySettings({
  isSmall,
  year,
  disputes,
  lastResult,
}: {
  isSmall: boolean;
  year: number;
  disputes: Disputes;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("transparency.settings");
  const [form, fields] = useForm<Disputes & { isSmall: boolean }>({
    id: `transparency-${year}`,
    defaultValue: { isSmall, ...disputes },
    lastResult,
  });
  return (
    <section aria-labelledby="transparency-settings" className="print-hidden max-w-3xl">
      <SectionHeader id="transparency-settings" title={t("title")} />
      <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="grid gap-5">
        <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
        <CheckboxField field={fields.isSmall} label={t("isSmall")} hint={t("isSmallHint")} />
        <fieldset className="grid gap-4">
          <legend className="mb-3 text-sm font-semibold">
            {t("disputes", { year: String(year) })}
          </legend>
          <div className="grid items-end gap-4 sm:grid-cols-3">
            <NumberField field={fields.received} label={t("received")} min={0} />
            <NumberField field={fields.reversed} label={t("reversed")} min={0} />
            <NumberField field={fields.confirmed} label={t("confirmed")} min={0} />
          </div>
        </fieldset>
        <div>
          <Button type="submit">{t("save")}</Button>
        </div>
      </Form>
    </section>
  );
}
