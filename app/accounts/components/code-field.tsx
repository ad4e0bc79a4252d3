import { type FormFieldMetadata, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";

/** Six digits of the app; recovery codes fit as well where `recovery` allows them. */
export function CodeField({
  field,
  recovery = true,
}: {
  field: FormFieldMetadata;
  recovery?: boolean;
}) {
  const t = useTranslations("accounts.secondFactor");
  return (
    <TextField
      field={field}
      label={t("code")}
      hint={recovery ? t("codeHint") : undefined}
      autoComplete="one-time-code"
      inputMode={recovery ? "text" : "numeric"}
      autoCapitalize="off"
      spellCheck={false}
      className="tabular-nums tracking-[0.2em]"
    />
  );
}
