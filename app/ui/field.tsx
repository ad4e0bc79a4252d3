import type { ReactNode } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import { classNames } from "./class-names.ts";
import { FieldError } from "./field-error.tsx";

export type FieldControl = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

/** Label, hint and errors around one control, which gets its ids through the function in children. */
export function Field({
  id,
  label,
  hint,
  errors,
  optional = false,
  children,
}: {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  errors?: readonly string[] | undefined;
  optional?: boolean;
  children: (control: FieldControl) => ReactNode;
}) {
  const t = useTranslations("ui");
  const invalid = Boolean(errors?.length);
  const described = classNames(invalid && `${id}-error`, Boolean(hint) && `${id}-description`);
  return (
    <div className="min-w-0">
      <label
        htmlFor={id}
        className="mb-1.5 flex items-baseline justify-between gap-3 text-sm font-semibold"
      >
        {label}
        {optional ? (
          <span className="text-xs font-normal text-ink-faint">{t("optional")}</span>
        ) : null}
      </label>
      {children({
        id,
        "aria-describedby": described || undefined,
        "aria-invalid": invalid || undefined,
      })}
      <FieldError id={`${id}-error`} errors={errors} />
      {hint ? (
        <p id={`${id}-description`} className="mt-1.5 text-xs text-ink-faint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
