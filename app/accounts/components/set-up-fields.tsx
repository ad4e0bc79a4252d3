import type { ReactNode } from "react";
import {
  type FormFieldMetadata,
  RadioGroupField,
  SelectField,
  TextField,
} from "#app/ui/form-field.tsx";
import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import { type ThemePreset, themePresets } from "#app/ui/theme-presets.ts";
import { currencies } from "../rules/currencies.ts";
import { passwordLength } from "../rules/password-length.ts";
import { placeOfTimeZone, timeZonesByRegion } from "../rules/time-zones.ts";
import { VoiceFields } from "./sign-up-fields.tsx";

type Name =
  | "brandName"
  | "language"
  | "formOfAddress"
  | "timeZone"
  | "currency"
  | "preset"
  | "displayName"
  | "email"
  | "password";
type Fields = Record<Name, FormFieldMetadata>;

export function SetUpFields({ fields }: { fields: Fields }) {
  const t = useTranslations("accounts.setUp");
  return (
    <>
      <Group title={t("brandGroup")}>
        <TextField field={fields.brandName} label={t("brandName")} maxLength={60} />
        <VoiceFields fields={fields} />
        <PlaceFields fields={fields} />
        <RadioGroupField
          field={fields.preset}
          label={t("preset")}
          hint={t("presetHint")}
          look="cards"
          options={(Object.keys(themePresets) as ThemePreset[]).map((preset) => ({
            value: preset,
            label: t(`presets.${preset}`),
            hint: <Swatches preset={preset} />,
          }))}
        />
      </Group>
      <Group title={t("ownerGroup")}>
        <TextField
          field={fields.displayName}
          label={t("displayName")}
          autoComplete="name"
          maxLength={60}
        />
        <TextField field={fields.email} type="email" label={t("email")} autoComplete="username" />
        <TextField
          field={fields.password}
          type="password"
          label={t("password")}
          hint={t("passwordHint", { minimum: passwordLength.staff })}
          autoComplete="new-password"
        />
      </Group>
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid min-w-0 gap-5">
      <legend className="display mb-4 text-lg">{title}</legend>
      {children}
    </fieldset>
  );
}

function PlaceFields({ fields }: { fields: Fields }) {
  const t = useTranslations("accounts.setUp");
  const names = new Intl.DisplayNames(useLocale(), { type: "currency" });
  return (
    <>
      <SelectField field={fields.timeZone} label={t("timeZone")} hint={t("timeZoneHint")}>
        {timeZonesByRegion().map(({ region, zones }) => (
          <optgroup key={region} label={region}>
            {zones.map((zone) => (
              <option key={zone} value={zone}>
                {placeOfTimeZone(zone)}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      <SelectField field={fields.currency} label={t("currency")}>
        {currencies.map((currency) => (
          <option key={currency} value={currency}>
            {`${names.of(currency)} (${currency})`}
          </option>
        ))}
      </SelectField>
    </>
  );
}

function Swatches({ preset }: { preset: ThemePreset }) {
  const { primary, accent } = themePresets[preset];
  return (
    <span aria-hidden="true" className="mt-1.5 flex gap-1.5">
      {[primary, accent].map((colour) => (
        <span key={colour} className="h-4 w-8 rounded-small" style={{ background: colour }} />
      ))}
    </span>
  );
}
