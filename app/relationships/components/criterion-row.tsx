import { Checkbox } from "#app/ui/checkbox.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import {
  type CriterionField,
  type CriterionName,
  fieldName,
  fieldsOf,
  tickName,
} from "../rules/segment-criteria.ts";

/** One criterion: its tick reads as a sentence, its fields stand below. */
export function CriterionRow({
  criterion,
  values,
  isWrong,
  levels,
  currency,
}: {
  criterion: CriterionName;
  values: Readonly<Record<string, string>>;
  isWrong: boolean;
  levels: readonly { id: string; name: string }[];
  currency: string;
}) {
  const t = useTranslations("segments");
  const fields = fieldsOf(criterion);
  if (criterion === "level" && levels.length === 0) return null;
  return (
    <li className="grid gap-2.5 py-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] sm:items-center">
      <div>
        <Checkbox
          name={tickName(criterion)}
          defaultChecked={values[tickName(criterion)] === "on"}
          label={t(`criterion.${criterion}`)}
        />
        {isWrong ? (
          <p className="mt-1 pl-8 text-xs font-medium text-danger">{t("wrongValue")}</p>
        ) : null}
      </div>
      {fields.length > 0 ? (
        <div className="flex flex-wrap gap-2.5 max-sm:pl-8">
          {fields.map(([name, field]) => (
            <label
              key={name}
              htmlFor={fieldName(criterion, name)}
              className="grid min-w-28 flex-1 gap-1 text-xs text-ink-soft"
            >
              {t(`field.${name as "amount"}`, { currency })}
              <CriterionInput
                field={field}
                name={fieldName(criterion, name)}
                value={values[fieldName(criterion, name)]}
                levels={levels}
              />
            </label>
          ))}
        </div>
      ) : null}
    </li>
  );
}

function CriterionInput({
  field,
  name,
  value,
  levels,
}: {
  field: CriterionField;
  name: string;
  value: string | undefined;
  levels: readonly { id: string; name: string }[];
}) {
  const t = useTranslations("segments.option");
  if (field.kind === "day")
    return <TextInput type="date" id={name} name={name} defaultValue={value} />;
  if (field.kind === "count")
    return (
      <TextInput
        type="number"
        inputMode="numeric"
        min={field.min}
        step={1}
        id={name}
        name={name}
        defaultValue={value}
      />
    );
  return (
    <Select id={name} name={name} defaultValue={value}>
      {field.kind === "level"
        ? levels.map((level) => (
            <option key={level.id} value={level.id}>
              {level.name}
            </option>
          ))
        : field.options.map((option) => (
            <option key={option} value={option}>
              {t(option as "de")}
            </option>
          ))}
    </Select>
  );
}
