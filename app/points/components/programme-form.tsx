import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { z } from "zod";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { SubmitButton } from "#app/accounts/components/submit-button.tsx";
import { currencies } from "#app/accounts/rules/currencies.ts";
import { placeOfTimeZone } from "#app/accounts/rules/time-zones.ts";
import { CheckboxField, RadioGroupField, SelectField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { programmeSchema } from "../points.schemas.ts";
import { refundPolicies, roundings } from "../rules/programme.ts";
import type { formOfSettings } from "../rules/programme-form.ts";

/** Every setting of the programme; sending it shows what it affects before anything is saved. */
export function ProgrammeForm({
  values,
  version,
  timeZones,
  lastResult,
}: {
  values: ReturnType<typeof formOfSettings>;
  version: string;
  timeZones: { region: string; zones: string[] }[];
  lastResult: SubmissionResult | undefined;
}) {
  const t = useTranslations("programme");
  const [form, fields] = useForm<z.input<typeof programmeSchema>>({
    lastResult,
    defaultValue: values as never,
  });
  const number = (name: NumberField, min: number, optional = false) => (
    <TextField
      field={fields[name]}
      type="number"
      min={min}
      step={1}
      inputMode="numeric"
      optional={optional}
      label={t(`fields.${name}`)}
      hint={t(`hints.${name}`)}
    />
  );
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-2xl gap-9">
      <FormProblems form={form} />
      <input type="hidden" name="version" value={version} />
      <Group title={t("groups.calendar")}>
        <SelectField
          field={fields.timeZone}
          label={t("fields.timeZone")}
          hint={t("hints.timeZone")}
        >
          <option value="UTC">UTC</option>
          {timeZones.map(({ region, zones }) => (
            <optgroup key={region} label={region}>
              {zones.map((zone) => (
                <option key={zone} value={zone}>
                  {placeOfTimeZone(zone)}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
        <SelectField
          field={fields.currency}
          label={t("fields.currency")}
          hint={t("hints.currency")}
        >
          {currencies.map((currency) => (
            <option key={currency}>{currency}</option>
          ))}
        </SelectField>
        {number("pendingDays", 0)}
        {number("expiryMonths", 1, true)}
      </Group>
      <Group title={t("groups.earning")}>
        <CheckboxField field={fields.includesTax} label={t("fields.includesTax")} />
        <CheckboxField field={fields.includesShipping} label={t("fields.includesShipping")} />
        <Wide>
          <RadioGroupField
            field={fields.rounding}
            label={t("fields.rounding")}
            options={roundings.map((value) => ({
              value,
              label: t(`roundingOf.${value}`),
              hint: t(`roundingHint.${value}`),
            }))}
          />
        </Wide>
      </Group>
      <Group title={t("groups.returns")}>
        <Wide>
          <RadioGroupField
            field={fields.refundPolicy}
            label={t("fields.refundPolicy")}
            look="cards"
            options={refundPolicies.map((value) => ({
              value,
              label: t(`policy.${value}`),
              hint: t(`policyHint.${value}`),
            }))}
          />
        </Wide>
        {number("graceDays", 0)}
      </Group>
      <Group title={t("groups.limits")}>
        {number("maxGrantPoints", 1)}
        {number("approvalAbovePoints", 0)}
        {number("maxBalancePoints", 1, true)}
      </Group>
      <Group title={t("groups.price")}>
        <TextField
          field={fields.pricePoints}
          type="number"
          min={1}
          inputMode="numeric"
          label={t("hints.pricePoints")}
        />
        <TextField
          field={fields.price}
          type="number"
          min={0}
          step={0.01}
          inputMode="decimal"
          label={t("hints.price", { currency: values.currency })}
        />
      </Group>
      <SubmitButton intent="preview">{t("preview")}</SubmitButton>
    </Form>
  );
}

type NumberField =
  | "pendingDays"
  | "expiryMonths"
  | "graceDays"
  | "maxGrantPoints"
  | "approvalAbovePoints"
  | "maxBalancePoints";

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="display mb-4 w-full border-b pb-2 text-lg">{title}</legend>
      <div className="grid gap-5 sm:grid-cols-2">{children}</div>
    </fieldset>
  );
}

function Wide({ children }: { children: ReactNode }) {
  return <div className="sm:col-span-2">{children}</div>;
}
