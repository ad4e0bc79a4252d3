import { getInputProps, getSelectProps, getTextareaProps } from "@conform-to/react";
import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { Checkbox } from "./checkbox.tsx";
import { Field } from "./field.tsx";
import { FieldError } from "./field-error.tsx";
import { PasswordInput } from "./password-input.tsx";
import { RadioGroup, type RadioOption } from "./radio-group.tsx";
import { Select } from "./select.tsx";
import { TextInput } from "./text-input.tsx";
import { Textarea } from "./textarea.tsx";

/** A field of a Conform form, whatever its schema. */
export type FormFieldMetadata = Parameters<typeof getInputProps>[0];

type Labelled = { field: FormFieldMetadata; label: ReactNode; hint?: ReactNode };
type TextType = Exclude<
  Parameters<typeof getInputProps>[1]["type"],
  "checkbox" | "radio" | "hidden"
>;

/** One line of text of any kind, passwords with their toggle. */
export function TextField({
  field,
  label,
  hint,
  type = "text",
  optional,
  ...rest
}: Labelled &
  Omit<ComponentPropsWithoutRef<"input">, "type"> & { type?: TextType; optional?: boolean }) {
  const { key, type: _, ...input } = getInputProps(field, { type, ariaAttributes: false });
  return (
    <Field
      id={field.id}
      label={label}
      hint={hint}
      errors={field.errors}
      optional={optional ?? false}
    >
      {(control) =>
        type === "password" ? (
          <PasswordInput key={key} {...input} {...control} {...rest} />
        ) : (
          <TextInput key={key} {...input} {...control} type={type} {...rest} />
        )
      }
    </Field>
  );
}

/** A number; `step="any"` for amounts. Phones show their keys for numbers. */
export function NumberField({
  step = 1,
  ...rest
}: Omit<ComponentPropsWithoutRef<typeof TextField>, "type" | "inputMode">) {
  const inputMode = step === 1 ? "numeric" : "decimal";
  return <TextField {...rest} type="number" step={step} inputMode={inputMode} />;
}

/** The options of things that have an id and a name, for `SelectField`. */
export function NamedOptions({ of }: { of: readonly { id: string; name: string }[] }) {
  return of.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}

export function TextareaField({
  field,
  label,
  hint,
  optional,
  ...rest
}: Labelled & ComponentPropsWithoutRef<"textarea"> & { optional?: boolean }) {
  const { key, ...textarea } = getTextareaProps(field, { ariaAttributes: false });
  return (
    <Field
      id={field.id}
      label={label}
      hint={hint}
      errors={field.errors}
      optional={optional ?? false}
    >
      {(control) => <Textarea key={key} {...textarea} {...control} {...rest} />}
    </Field>
  );
}

/** Give the options as children. */
export function SelectField({
  field,
  label,
  hint,
  optional,
  ...rest
}: Labelled & ComponentPropsWithoutRef<"select"> & { optional?: boolean }) {
  const { key, ...select } = getSelectProps(field, { ariaAttributes: false });
  return (
    <Field
      id={field.id}
      label={label}
      hint={hint}
      errors={field.errors}
      optional={optional ?? false}
    >
      {(control) => <Select key={key} {...select} {...control} {...rest} />}
    </Field>
  );
}

export function CheckboxField({ field, label, hint }: Labelled) {
  const { key, type: _, ...input } = getInputProps(field, { type: "checkbox" });
  return (
    <div>
      <Checkbox key={key} {...input} label={label} hint={hint} />
      <FieldError id={field.errorId} errors={field.errors} />
    </div>
  );
}

export function RadioGroupField({
  field,
  label,
  hint,
  options,
  look,
}: Labelled & { options: readonly RadioOption[]; look?: "plain" | "cards" }) {
  return (
    <RadioGroup
      key={field.key}
      id={field.id}
      name={field.name}
      form={field.formId}
      legend={label}
      hint={hint}
      options={options}
      defaultValue={typeof field.initialValue === "string" ? field.initialValue : undefined}
      required={field.required}
      errors={field.errors}
      look={look ?? "plain"}
    />
  );
}
