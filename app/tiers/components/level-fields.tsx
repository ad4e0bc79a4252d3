import { getInputProps } from "@conform-to/react";
import {
  type FormFieldMetadata,
  NumberField,
  SelectField,
  TextareaField,
  TextField,
} from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { type Basis, levelIcons, levelLooks } from "../rules/programme.ts";
import type { TierFields } from "../rules/tier-form.ts";

export type LevelFieldset = Record<keyof TierFields["levels"][number], FormFieldMetadata>;

/** The fields of one level. */
export function LevelFields({
  fields,
  basis,
  currency,
}: {
  fields: LevelFieldset;
  basis: Basis;
  currency: string;
}) {
  const t = useTranslations("tiersAdmin");
  const { key, ...id } = getInputProps(fields.id, { type: "hidden" });
  return (
    <div className="grid gap-4">
      <input key={key} {...id} />
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <TextField field={fields.nameDe} label={t("form.nameDe")} lang="de" maxLength={40} />
        <TextField field={fields.nameEn} label={t("form.nameEn")} lang="en" maxLength={40} />
        <NumberField
          field={fields.threshold}
          label={t("form.threshold")}
          hint={t(`form.thresholdHint.${basis}`, { currency })}
          min={0}
          step="any"
        />
        <NumberField
          field={fields.multiplier}
          label={t("form.multiplier")}
          hint={t("form.multiplierHint")}
          min={1}
          max={10}
          step="0.05"
        />
        <NumberField
          field={fields.earlyAccessDays}
          label={t("form.earlyAccess")}
          min={0}
          max={90}
        />
        <SelectField field={fields.look} label={t("form.look")}>
          {levelLooks.map((look) => (
            <option key={look} value={look}>
              {t(`looks.${look}`)}
            </option>
          ))}
        </SelectField>
        <SelectField field={fields.icon} label={t("form.icon")}>
          {levelIcons.map((icon) => (
            <option key={icon} value={icon}>
              {t(`icons.${icon}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="grid gap-4 lg:grid-cols-2">
        <TextareaField
          field={fields.benefitsDe}
          label={t("form.benefitsDe")}
          hint={t("form.benefitsHint")}
          lang="de"
          rows={3}
          optional
        />
        <TextareaField
          field={fields.benefitsEn}
          label={t("form.benefitsEn")}
          hint={t("form.benefitsHint")}
          lang="en"
          rows={3}
          optional
        />
      </div>
    </div>
  );
}
