import type { FieldMetadata } from "@conform-to/react";
import type { z } from "zod";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { CheckboxField, SelectField, TextareaField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { communityRulesSchema } from "../community-rules.schemas.ts";
import type { CommunityRule } from "../rules/community-rules.ts";
import { euCategories } from "../rules/eu-categories.ts";
import { flagReasons } from "../rules/flag-reasons.ts";

type Clause = NonNullable<z.input<typeof communityRulesSchema>["clauses"]>[number];

/** One clause in both languages, with what decisions and reports make of it. */
export function ClauseEditor({
  clause,
  rule,
}: {
  clause: FieldMetadata<Clause>;
  /** As it reads now; nothing for a new one. */
  rule: CommunityRule | undefined;
}) {
  const t = useTranslations("justice.rules");
  const reasons = useTranslations("moderation.reasons");
  const fields = clause.getFieldset();
  return (
    <fieldset className="grid gap-4 rounded-card border bg-surface p-4.5 sm:p-6">
      <legend className="display float-left w-full text-lg">
        {rule ? t("clause", { number: String(rule.number) }) : t("newClause")}
      </legend>
      {rule ? (
        <input type="hidden" name={fields.number.name} value={rule.number} />
      ) : (
        <p className="text-sm text-ink-faint">{t("newClauseHint")}</p>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField field={fields.titleDe} label={t("titleDe")} maxLength={120} />
        <TextField field={fields.titleEn} label={t("titleEn")} maxLength={120} />
        <TextareaField field={fields.textDe} label={t("textDe")} rows={4} maxLength={2_000} />
        <TextareaField field={fields.textEn} label={t("textEn")} rows={4} maxLength={2_000} />
        <TextareaField
          field={fields.textFormal}
          label={t("textFormal")}
          rows={3}
          maxLength={2_000}
          optional
        />
        <div className="grid content-start gap-4">
          <SelectField field={fields.category} label={t("category")}>
            <option value="">{t("categoryAuto")}</option>
            {euCategories.map((category) => (
              <option key={category} value={category}>
                {t(`categories.${category}`)}
              </option>
            ))}
          </SelectField>
          {rule ? <CheckboxField field={fields.remove} label={t("remove")} /> : null}
        </div>
      </div>
      <fieldset>
        <legend className="mb-2 text-sm font-semibold">{t("covers")}</legend>
        <div className="flex flex-wrap gap-x-5 gap-y-1.5">
          {flagReasons.map((reason) => (
            <Checkbox
              key={reason}
              name={fields.covers.name}
              value={reason}
              defaultChecked={rule?.covers?.includes(reason) ?? false}
              label={reasons(reason)}
            />
          ))}
        </div>
      </fieldset>
    </fieldset>
  );
}
