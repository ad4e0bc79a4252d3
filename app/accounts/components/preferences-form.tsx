import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { RadioGroupField, SelectField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { SettingsSection } from "./settings-section.tsx";

interface PreferenceFields {
  language: string;
  formOfAddress: string;
  timeZone: string;
  theme: string;
}

/** Language, form of address, time zone and theme of the account. */
export function PreferencesForm({
  preferences,
  zones,
  brandName,
  lastResult,
}: {
  preferences: PreferenceFields;
  zones: readonly { region: string; zones: readonly { name: string; place: string }[] }[];
  brandName: string;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("accounts.settings");
  const saving = useNavigation().formData?.get("intent") === "preferences";
  const [language, setLanguage] = useState(preferences.language);
  const [form, fields] = useForm<PreferenceFields>({
    id: "preferences",
    lastResult,
    defaultValue: preferences,
  });
  return (
    <SettingsSection title={t("preferences.title")} lead={t("preferences.lead")}>
      {/* The whole document is loaded anew, because every text in it may change. */}
      <Form
        method="post"
        reloadDocument
        id={form.id}
        onSubmit={form.onSubmit}
        className="grid gap-6"
      >
        <div className="grid gap-6 sm:grid-cols-2">
          <SelectField
            field={fields.language}
            label={t("preferences.language")}
            onChange={(event) => setLanguage(event.currentTarget.value)}
          >
            <option value="de">{t("preferences.german")}</option>
            <option value="en">{t("preferences.english")}</option>
          </SelectField>
          <SelectField field={fields.timeZone} label={t("preferences.timeZone")}>
            {zones.map(({ region, zones: places }) => (
              <optgroup key={region} label={region}>
                {places.map(({ name, place }) => (
                  <option key={name} value={name}>
                    {place}
                  </option>
                ))}
              </optgroup>
            ))}
          </SelectField>
        </div>
        {language === "de" ? (
          <RadioGroupField
            field={fields.formOfAddress}
            label={t("preferences.formOfAddress")}
            options={[
              { value: "brand", label: t("preferences.formBrand", { brand: brandName }) },
              { value: "du", label: t("preferences.formDu") },
              { value: "sie", label: t("preferences.formSie") },
            ]}
          />
        ) : null}
        <RadioGroupField
          field={fields.theme}
          label={t("preferences.theme")}
          options={[
            { value: "system", label: t("preferences.themeSystem") },
            { value: "light", label: t("preferences.themeLight") },
            { value: "dark", label: t("preferences.themeDark") },
          ]}
        />
        <div>
          <Button
            type="submit"
            name="intent"
            value="preferences"
            variant="primary"
            pending={saving}
          >
            {t("save")}
          </Button>
        </div>
      </Form>
    </SettingsSection>
  );
}
