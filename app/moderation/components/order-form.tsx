import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { Button } from "#app/ui/button.tsx";
import {
  type FormFieldMetadata,
  SelectField,
  TextareaField,
  TextField,
} from "#app/ui/form-field.tsx";
import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import { memberStates } from "../rules/member-states.ts";
import { noticeCategories } from "../rules/notice-categories.ts";
import { orderKinds } from "../rules/orders.ts";

type Fields = {
  kind: string;
  memberState: string;
  arrivedAt: string;
  silentUntil: string;
  authority: string;
  authorityEmail: string;
  addresses: string;
  category: string;
  text: string;
};

/** An authority's order to act or to hand over data (DSA Art. 9 and 10), as staff enters it. */
export function OrderForm({
  requestKey,
  lastResult,
}: {
  requestKey: string;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("justice.ways");
  const categories = useTranslations("notices.categories");
  const [form, fields] = useForm<Fields>({
    id: "order",
    lastResult,
    defaultValue: { kind: "order-to-act" },
  });
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
        <KindAndCountry fields={fields} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField field={fields.authority} label={t("authority")} maxLength={200} required />
          <TextField
            field={fields.authorityEmail}
            type="email"
            label={t("authorityEmail")}
            required
          />
        </div>
        <TextareaField
          field={fields.addresses}
          label={t("addresses")}
          hint={t("addressesHint")}
          rows={2}
          required
        />
        <SelectField field={fields.category} label={t("category")} required>
          <option value="">{t("chooseCategory")}</option>
          {noticeCategories.map((category) => (
            <option key={category} value={category}>
              {categories(category)}
            </option>
          ))}
        </SelectField>
        <TextareaField field={fields.text} label={t("text")} rows={4} maxLength={5_000} required />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            field={fields.arrivedAt}
            type="datetime-local"
            label={t("arrivedAt")}
            hint={t("arrivedAtHint")}
            optional
          />
          <TextField
            field={fields.silentUntil}
            type="date"
            label={t("silentUntil")}
            hint={t("silentUntilHint")}
            optional
          />
        </div>
        <div>
          <Button type="submit">{t("enter")}</Button>
        </div>
      </Form>
    </section>
  );
}

function KindAndCountry({ fields }: { fields: Record<"kind" | "memberState", FormFieldMetadata> }) {
  const t = useTranslations("justice.ways");
  const language = languageOf(useLocale());
  const names = new Intl.DisplayNames([language], { type: "region" });
  const countries = memberStates
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <SelectField field={fields.kind} label={t("kind")} required>
        {orderKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </SelectField>
      <SelectField field={fields.memberState} label={t("memberState")} required>
        <option value="">{t("chooseCategory")}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
