import { useId } from "react";
import { Field } from "#app/ui/field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { deliveryCountries } from "../rules/claim-choice.ts";

const fields = [
  { name: "name", autoComplete: "name", max: 100 },
  { name: "street", autoComplete: "street-address", max: 150 },
  { name: "postalCode", autoComplete: "postal-code", max: 12 },
  { name: "city", autoComplete: "address-level2", max: 100 },
] as const;

/** Where something is to be sent. */
export function AddressFields({
  errors,
  typed,
}: {
  errors: Record<string, string[] | null | undefined>;
  typed: Record<string, unknown>;
}) {
  const t = useTranslations("rewards.address");
  const id = useId();
  const typedAs = (name: string) => (typeof typed[name] === "string" ? typed[name] : "");
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 text-sm font-semibold">{t("title")}</legend>
      {fields.map(({ name, autoComplete, max }) => (
        <Field key={name} id={`${id}-${name}`} label={t(name)} errors={errors[name] ?? undefined}>
          {(control) => (
            <TextInput
              {...control}
              name={name}
              autoComplete={autoComplete}
              maxLength={max}
              defaultValue={typedAs(name)}
            />
          )}
        </Field>
      ))}
      <Field id={`${id}-country`} label={t("country")} errors={errors.country ?? undefined}>
        {(control) => (
          <Select {...control} name="country" defaultValue={typedAs("country") || "DE"}>
            {deliveryCountries.map((country) => (
              <option key={country} value={country}>
                {t(`countries.${country}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id={`${id}-note`} label={t("note")} errors={errors.note ?? undefined} optional>
        {(control) => (
          <TextInput {...control} name="note" maxLength={200} defaultValue={typedAs("note")} />
        )}
      </Field>
    </fieldset>
  );
}
