import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { TextareaField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { sharedValues } from "../rules/shared-values.ts";
import { SettingsSection } from "./settings-section.tsx";

interface ProfileFields {
  displayName: string;
  about: string;
  birthday: string;
  interests: string;
  sharedValues: string[];
}

/** What members say about themselves; only the name is asked for. */
export function ProfileForm({
  number,
  profile,
  today,
  lastResult,
}: {
  number: number;
  profile: ProfileFields;
  today: string;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("accounts.settings");
  const saving = useNavigation().formData?.get("intent") === "details";
  const [form, fields] = useForm<ProfileFields>({
    id: "details",
    lastResult,
    defaultValue: profile,
  });
  return (
    <SettingsSection title={t("details.title")} lead={t("details.lead")}>
      <Form
        method="post"
        id={form.id}
        onSubmit={form.onSubmit}
        noValidate={form.noValidate}
        className="grid gap-6"
      >
        <input type="hidden" name="intent" value="details" />
        <TextField
          field={fields.displayName}
          label={t("details.displayName")}
          hint={t("details.displayNameHint")}
          autoComplete="nickname"
          maxLength={60}
          required
        />
        <TextareaField
          field={fields.about}
          label={t("details.about")}
          rows={4}
          maxLength={1_000}
          optional
        />
        <TextField
          field={fields.interests}
          label={t("details.interests")}
          hint={t("details.interestsHint")}
          optional
        />
        <ValueChoice
          chosen={chosenValues(fields.sharedValues.initialValue)}
          name={fields.sharedValues.name}
        />
        <div className="max-w-60">
          <TextField
            field={fields.birthday}
            type="date"
            label={t("details.birthday")}
            hint={t("details.birthdayHint")}
            autoComplete="bday"
            max={today}
            optional
          />
        </div>
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" variant="primary" pending={saving}>
            {t("save")}
          </Button>
          <TextLink to={paths.profile({ number })} className="text-sm">
            {t("details.seeProfile")}
          </TextLink>
        </div>
      </Form>
    </SettingsSection>
  );
}

function ValueChoice({ name, chosen }: { name: string; chosen: readonly string[] }) {
  const t = useTranslations("accounts.settings");
  const ui = useTranslations("ui");
  return (
    <fieldset aria-describedby="values-description" className="min-w-0">
      <legend className="mb-1.5 flex w-full items-baseline justify-between gap-3 text-sm font-semibold">
        {t("details.values")}
        <span className="text-xs font-normal text-ink-faint">{ui("optional")}</span>
      </legend>
      <div className="grid grid-cols-2 gap-x-4 gap-y-1.5 sm:grid-cols-3">
        {sharedValues.map((value) => (
          <Checkbox
            key={value}
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
            label={t(`values.${value}`)}
          />
        ))}
      </div>
      <p id="values-description" className="mt-1.5 text-xs text-ink-faint">
        {t("details.valuesHint")}
      </p>
    </fieldset>
  );
}

/** A form that comes back with one tick holds a text, with several a list. */
function chosenValues(value: unknown): string[] {
  return [value].flat().filter((entry) => typeof entry === "string");
}
