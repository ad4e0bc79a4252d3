import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { RadioGroupField, SelectField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { BrandTheme } from "#app/ui/theme.ts";
import { currencies } from "../rules/brand-choices.ts";
import { BrandPreview } from "./brand-preview.tsx";
import { ThemeFieldset } from "./theme-fieldset.tsx";

export type BrandFormValues = {
  name: string;
  claimDe: string;
  claimEn: string;
  language: string;
  formOfAddress: string;
  timeZone: string;
  currency: string;
};

/** Name, voice, place and look of the brand, with the look shown while it is chosen. */
export function BrandForm({
  brand,
  theme: initialTheme,
  timeZones,
  lastResult,
}: {
  brand: BrandFormValues;
  theme: BrandTheme;
  timeZones: readonly string[];
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("admin.brand");
  const [theme, setTheme] = useState(initialTheme);
  const isSaving = useNavigation().formData?.get("intent") === "save";
  const [form, fields] = useForm<BrandFormValues & BrandTheme>({
    id: "brand",
    lastResult,
    defaultValue: { ...brand, ...initialTheme },
  });
  return (
    <div className="grid items-start gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <Form
        method="post"
        id={form.id}
        onSubmit={form.onSubmit}
        noValidate
        className="grid max-w-2xl gap-9"
      >
        <fieldset className="grid gap-5">
          <legend className="display mb-4 text-lg">{t("who")}</legend>
          <TextField field={fields.name} label={t("fields.name")} maxLength={60} required />
          <TextField field={fields.claimDe} label={t("fields.claimDe")} maxLength={160} optional />
          <TextField field={fields.claimEn} label={t("fields.claimEn")} maxLength={160} optional />
          <div className="grid gap-5 sm:grid-cols-2">
            <RadioGroupField
              field={fields.language}
              label={t("fields.language")}
              options={(["de", "en"] as const).map((value) => ({
                value,
                label: t(`choices.${value}`),
              }))}
            />
            <RadioGroupField
              field={fields.formOfAddress}
              label={t("fields.formOfAddress")}
              options={(["du", "sie"] as const).map((value) => ({
                value,
                label: t(`choices.${value}`),
              }))}
            />
            <SelectField field={fields.timeZone} label={t("fields.timeZone")}>
              {timeZones.map((zone) => (
                <option key={zone}>{zone}</option>
              ))}
            </SelectField>
            <SelectField field={fields.currency} label={t("fields.currency")}>
              {currencies.map((currency) => (
                <option key={currency}>{currency}</option>
              ))}
            </SelectField>
          </div>
        </fieldset>
        <ThemeFieldset
          theme={theme}
          onChange={setTheme}
          errors={{
            primary: fields.primary.errors,
            accent: fields.accent.errors,
            canvasTone: fields.canvasTone.errors,
            radius: fields.radius.errors,
            displayFont: fields.displayFont.errors,
            textFont: fields.textFont.errors,
          }}
        />
        <div className="flex flex-wrap gap-3 border-t pt-6">
          <Button type="submit" name="intent" value="save" variant="primary" pending={isSaving}>
            {t("save")}
          </Button>
          <Button type="submit" name="intent" value="preview" formNoValidate>
            {t("preview.show")}
          </Button>
        </div>
      </Form>
      <div className="xl:sticky xl:top-6">
        <BrandPreview theme={theme} />
      </div>
    </div>
  );
}
