import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import {
  type FormFieldMetadata,
  NamedOptions,
  NumberField,
  SelectField,
  TextareaField,
  TextField,
} from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";

interface PlanForm extends Record<string, unknown> {
  nameDe: string;
  nameEn: string;
  descriptionDe: string;
  descriptionEn: string;
  price: number;
  period: string;
  access: string;
  badge: string;
}

interface Choice {
  id: string;
  name: string;
}

/** A new plan, in both languages of the portal. */
export function NewPlanForm({
  requestKey,
  currency,
  doors,
  badges,
  lastResult,
}: {
  requestKey: string;
  currency: string;
  /** What a plan can open and give, beside what is made with it. */
  doors: readonly Choice[];
  badges: readonly Choice[];
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("memberships");
  const [form, fields] = useForm<PlanForm>({ id: "plan", lastResult: lastResult ?? null });
  return (
    <Card as="section" aria-labelledby="new-plan" className="max-w-3xl">
      <h2 id="new-plan" className="display mb-4 text-lg">
        {t("create")}
      </h2>
      <Form method="post" id={form.id} noValidate className="grid gap-5 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
        </div>
        <input type="hidden" name="requestKey" value={requestKey} />
        <TextField field={fields.nameDe} label={t("fields.nameDe")} required />
        <TextField field={fields.nameEn} label={t("fields.nameEn")} required />
        <TextareaField field={fields.descriptionDe} label={t("fields.descriptionDe")} required />
        <TextareaField field={fields.descriptionEn} label={t("fields.descriptionEn")} required />
        <NumberField
          field={fields.price}
          label={t("fields.price", { currency })}
          step="any"
          min={1}
          required
        />
        <SelectField field={fields.period} label={t("fields.period")}>
          <option value="month">{t("periods.month")}</option>
          <option value="year">{t("periods.year")}</option>
        </SelectField>
        <BenefitField
          field={fields.access}
          label={t("fields.access")}
          hint={t("hints.access")}
          none={t("noAccess")}
          own={t("ownAccess")}
          choices={doors}
        />
        <BenefitField
          field={fields.badge}
          label={t("fields.badge")}
          hint={t("hints.badge")}
          none={t("noBadge")}
          own={t("ownBadge")}
          choices={badges}
        />
        <div className="sm:col-span-2">
          <Button type="submit" name="intent" value="create" variant="primary">
            {t("save")}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

function BenefitField({
  none,
  own,
  choices,
  ...field
}: {
  field: FormFieldMetadata;
  label: string;
  hint: string;
  none: string;
  own: string;
  choices: readonly Choice[];
}) {
  return (
    <SelectField {...field}>
      <option value="">{none}</option>
      <option value="own">{own}</option>
      <NamedOptions of={choices} />
    </SelectField>
  );
}
