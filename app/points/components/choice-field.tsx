import type { ReactNode } from "react";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { FieldError } from "#app/ui/field-error.tsx";
import type { FormFieldMetadata } from "#app/ui/form-field.tsx";

/** Several boxes to tick for one field. */
export function ChoiceField({
  field,
  legend,
  hint,
  options,
}: {
  field: FormFieldMetadata;
  legend: ReactNode;
  hint?: ReactNode;
  options: readonly { value: string; label: ReactNode }[];
}) {
  const chosen = new Set([field.initialValue ?? []].flat().map(String));
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-sm font-semibold">{legend}</legend>
      {hint ? <p className="-mt-1 mb-2 text-xs text-ink-faint">{hint}</p> : null}
      <div className="flex flex-wrap gap-x-5 gap-y-1.5">
        {options.map(({ value, label }) => (
          <Checkbox
            key={`${field.key} ${value}`}
            name={field.name}
            value={value}
            defaultChecked={chosen.has(value)}
            label={label}
          />
        ))}
      </div>
      <FieldError id={field.errorId} errors={field.errors} />
    </fieldset>
  );
}
