import { useEffect, useState } from "react";
import { paths } from "#app/paths.ts";
import {
  CheckboxField,
  type FormFieldMetadata,
  SelectField,
  TextField,
} from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { passwordLength } from "../rules/password-length.ts";

type Name =
  | "displayName"
  | "email"
  | "password"
  | "language"
  | "formOfAddress"
  | "terms"
  | "newsletter";

export function SignUpFields({
  fields,
  brandName,
}: {
  fields: Record<Name, FormFieldMetadata>;
  brandName: string;
}) {
  const t = useTranslations("accounts.signUp");
  return (
    <>
      <TextField
        field={fields.displayName}
        label={t("displayName")}
        hint={t("displayNameHint")}
        autoComplete="nickname"
        maxLength={60}
      />
      <TextField field={fields.email} type="email" label={t("email")} autoComplete="username" />
      <TextField
        field={fields.password}
        type="password"
        label={t("password")}
        hint={t("passwordHint", { minimum: passwordLength.member })}
        autoComplete="new-password"
      />
      <VoiceFields fields={fields} />
      <TimeZoneInput />
      <div className="grid gap-3 border-t pt-5">
        <CheckboxField
          field={fields.terms}
          label={t.rich("terms", {
            brand: brandName,
            rules: (words) => (
              <TextLink to={paths.communityRules()} target="_blank" inline>
                {words}
              </TextLink>
            ),
          })}
        />
        <CheckboxField
          field={fields.newsletter}
          label={t("newsletter", { brand: brandName })}
          hint={t("newsletterHint")}
        />
      </div>
    </>
  );
}

/** Language, and Du or Sie for German. */
export function VoiceFields({
  fields,
}: {
  fields: Record<"language" | "formOfAddress", FormFieldMetadata>;
}) {
  const t = useTranslations("accounts.signUp");
  return (
    <div className="grid grid-cols-2 gap-4">
      <SelectField field={fields.language} label={t("language")} autoComplete="off">
        <option value="de">{t("german")}</option>
        <option value="en">{t("english")}</option>
      </SelectField>
      <SelectField field={fields.formOfAddress} label={t("formOfAddress")} autoComplete="off">
        <option value="du">{t("du")}</option>
        <option value="sie">{t("sie")}</option>
      </SelectField>
    </div>
  );
}

/** The browser knows the time zone; without scripts the brand's is taken. */
function TimeZoneInput() {
  const [timeZone, setTimeZone] = useState("");
  useEffect(() => setTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  return timeZone ? <input type="hidden" name="timeZone" value={timeZone} /> : null;
}
