import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { Button } from "#app/ui/button.tsx";
import { SelectField, TextareaField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { noticeCategories } from "../rules/notice-categories.ts";

type Fields = {
  authority: string;
  authorityEmail: string;
  addresses: string;
  category: string;
  text: string;
};

/** An authority's order to act against content (DSA Art. 9), as staff enters it. */
export function OrderForm({
  requestKey,
  lastResult,
}: {
  requestKey: string;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("justice.ways");
  const categories = useTranslations("notices.categories");
  const [form, fields] = useForm<Fields>({ id: "order", lastResult });
  return (
    <section className="grid gap-4">
      <div>
        <h2 className="display text-lg">{t("order")}</h2>
        <p className="text-sm text-ink-soft">{t("orderLead")}</p>
      </div>
      <Form method="post" {...getFormProps(form)} className="grid gap-4">
        <FormProblems form={form} />
        <input type="hidden" name="intent" value="order" />
        <input type="hidden" name="requestKey" value={requestKey} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField field={fields.authority} label={t("authority")} maxLength={200} required />
          <TextField
            field={fields.authorityEmail}
            type="email"
            label={t("authorityEmail")}
            required
          />
        </div>
        <TextareaField field={fields.addresses} label={t("addresses")} rows={2} required />
        <SelectField field={fields.category} label={t("category")} required>
          <option value="">{t("chooseCategory")}</option>
          {noticeCategories.map((category) => (
            <option key={category} value={category}>
              {categories(category)}
            </option>
          ))}
        </SelectField>
        <TextareaField field={fields.text} label={t("text")} rows={4} maxLength={5_000} required />
        <div>
          <Button type="submit">{t("enter")}</Button>
        </div>
      </Form>
    </section>
  );
}
