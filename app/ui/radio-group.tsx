import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { FieldError } from "./field-error.tsx";

export type RadioOption = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

/** `look="cards"` gives each option a frame, for few and weighty choices. */
export function RadioGroup({
  id,
  name,
  form,
  legend,
  hint,
  options,
  defaultValue,
  onChange,
  required,
  errors,
  look = "plain",
}: {
  id: string;
  name: string;
  form?: string | undefined;
  legend: ReactNode;
  hint?: ReactNode;
  options: readonly RadioOption[];
  defaultValue?: string | undefined;
  onChange?: (value: string) => void;
  required?: boolean | undefined;
  errors?: readonly string[] | undefined;
  look?: "plain" | "cards";
}) {
  const invalid = Boolean(errors?.length);
  const described = classNames(Boolean(hint) && `${id}-description`, invalid && `${id}-error`);
  return (
    <fieldset id={id} aria-describedby={described || undefined} className="min-w-0">
      <legend className="mb-1.5 text-sm font-semibold">{legend}</legend>
      {hint ? (
        <p id={`${id}-description`} className="-mt-1 mb-2 text-xs text-ink-faint">
          {hint}
        </p>
      ) : null}
      <div className={look === "cards" ? "grid gap-2" : "grid gap-1.5"}>
        {options.map((option) => (
          <label key={option.value} className={looks[look]}>
            <input
              type="radio"
              id={`${id}-${option.value}`}
              name={name}
              form={form}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              onChange={onChange ? (event) => onChange(event.currentTarget.value) : undefined}
              required={required}
              disabled={option.disabled}
              aria-invalid={invalid || undefined}
              className="ui-tick mt-0.5"
            />
            <span>
              <span className={option.hint ? "font-medium" : undefined}>{option.label}</span>
              {option.hint ? (
                <span className="block text-xs text-ink-faint">{option.hint}</span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`} errors={errors} />
    </fieldset>
  );
}

const looks = {
  plain: "flex min-h-6 items-start gap-3 py-0.5 text-sm has-disabled:text-ink-faint",
  cards:
    "flex items-start gap-3 rounded-control border border-line bg-surface px-4 py-3 text-sm transition-colors hover:border-line-strong has-checked:border-brand-text has-checked:bg-brand-softer has-disabled:text-ink-faint",
};
