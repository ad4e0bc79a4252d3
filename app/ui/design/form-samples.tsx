import { useTranslations } from "#app/ui/intl.tsx";
import { Button } from "../button.tsx";
import { Checkbox } from "../checkbox.tsx";
import { Field } from "../field.tsx";
import { FieldError } from "../field-error.tsx";
import { PasswordInput } from "../password-input.tsx";
import { RadioGroup } from "../radio-group.tsx";
import { SearchField } from "../search-field.tsx";
import { Select } from "../select.tsx";
import { Switch } from "../switch.tsx";
import { TextInput } from "../text-input.tsx";
import { Textarea } from "../textarea.tsx";

export function FormSamples() {
  const t = useTranslations("design");
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      <TextSamples />
      <div className="grid content-start gap-6">
        <RadioGroup
          id="design-address"
          name="design-address"
          look="cards"
          legend={t("address")}
          defaultValue="informal"
          options={[
            { value: "informal", label: t("informal"), hint: t("informalHint") },
            { value: "formal", label: t("formal"), hint: t("formalHint") },
          ]}
        />
        <div className="grid gap-3">
          <Checkbox
            name="newsletter"
            label={t("newsletter")}
            hint={t("newsletterHint")}
            defaultChecked
          />
          <div>
            <Checkbox
              name="terms"
              label={t("terms")}
              aria-invalid
              aria-describedby="design-terms-error"
            />
            <FieldError id="design-terms-error" errors={[t("termsError")]} />
          </div>
          <Checkbox name="off" label={t("disabled")} disabled />
        </div>
        <div className="grid gap-4 border-y py-4">
          <Switch
            name="public"
            label={t("publicProfile")}
            hint={t("publicProfileHint")}
            defaultChecked
          />
          <Switch name="later" label={t("disabled")} disabled />
        </div>
        <SearchField action="" label={t("search")} shortcut="K" />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="primary" type="submit">
            {t("primary")}
          </Button>
          <Button variant="quiet">{t("quiet")}</Button>
        </div>
      </div>
    </div>
  );
}

function TextSamples() {
  const t = useTranslations("design");
  return (
    <div className="grid content-start gap-6">
      <Field id="design-name" label={t("name")} hint={t("nameHint")}>
        {(control) => <TextInput {...control} name="name" defaultValue="Mira Brandt" />}
      </Field>
      <Field id="design-mail" label={t("mail")} errors={[t("mailError")]}>
        {(control) => (
          <TextInput {...control} name="mail" type="email" defaultValue="mira.example" />
        )}
      </Field>
      <Field id="design-password" label={t("password")}>
        {(control) => (
          <PasswordInput {...control} name="password" autoComplete="off" defaultValue="secret" />
        )}
      </Field>
      <Field id="design-language" label={t("language")}>
        {(control) => (
          <Select {...control} name="language">
            <option>{t("german")}</option>
            <option>{t("english")}</option>
          </Select>
        )}
      </Field>
      <Field id="design-about" label={t("about")} hint={t("aboutHint")} optional>
        {(control) => <Textarea {...control} name="about" rows={3} />}
      </Field>
      <Field id="design-picture" label={t("picture")} optional>
        {(control) => <TextInput {...control} name="picture" type="file" />}
      </Field>
      <Field id="design-disabled" label={t("disabled")}>
        {(control) => <TextInput {...control} disabled defaultValue="Mira Brandt" />}
      </Field>
    </div>
  );
}
