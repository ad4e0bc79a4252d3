import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import {
  CheckboxField,
  type FormFieldMetadata,
  RadioGroupField,
  TextField,
} from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { bases, downgrades, periods } from "../rules/programme.ts";
import type { TierFields } from "../rules/tier-form.ts";
import { maxLevels, newLevel } from "../rules/tier-form.ts";
import { LevelFields, type LevelFieldset } from "./level-fields.tsx";

/**
 * The whole programme in one form. Levels are added, removed and reordered by submit buttons that
 * need no script.
 */
export function TierForm({
  defaultValue,
  currency,
  lastResult,
}: {
  defaultValue: TierFields;
  currency: string;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("tiersAdmin.form");
  const [form, fields] = useForm<TierFields>({
    id: "tiers",
    defaultValue,
    lastResult: lastResult ?? null,
  });
  const levels = fields.levels.getFieldList();
  const isTrying = useNavigation().formMethod === "POST";
  const basis = bases.find((known) => known === fields.basis.value) ?? "points";
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="grid gap-8">
      {/* Enter in a field tries out; the first submit button of a form is the one it presses. */}
      <button type="submit" className="hidden" aria-hidden="true" tabIndex={-1} />
      <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
      <RuleFields fields={fields as never} />
      <section aria-labelledby="level-fields">
        <SectionHeader id="level-fields" title={t("levels")} />
        <ol className="grid gap-4">
          {levels.map((level, index) => (
            <li key={level.key}>
              <Card as="section" aria-label={t("level", { rank: index + 1 })}>
                <div className="mb-4 flex flex-wrap items-center justify-between gap-2">
                  <h3 className="display text-lg">{t("level", { rank: index + 1 })}</h3>
                  <div className="flex gap-1.5">
                    {index > 0 ? (
                      <Button
                        type="submit"
                        {...form.reorder.getButtonProps({
                          name: fields.levels.name,
                          from: index,
                          to: index - 1,
                        })}
                        variant="quiet"
                        size="small"
                        aria-label={t("upLabel", { rank: index + 1 })}
                      >
                        <ArrowUp aria-hidden="true" />
                        {t("up")}
                      </Button>
                    ) : null}
                    {index < levels.length - 1 ? (
                      <Button
                        type="submit"
                        {...form.reorder.getButtonProps({
                          name: fields.levels.name,
                          from: index,
                          to: index + 1,
                        })}
                        variant="quiet"
                        size="small"
                        aria-label={t("downLabel", { rank: index + 1 })}
                      >
                        <ArrowDown aria-hidden="true" />
                        {t("down")}
                      </Button>
                    ) : null}
                    {levels.length > 1 ? (
                      <Button
                        type="submit"
                        {...form.remove.getButtonProps({ name: fields.levels.name, index })}
                        variant="quiet"
                        size="small"
                        aria-label={t("removeLabel", { rank: index + 1 })}
                      >
                        <Trash2 aria-hidden="true" />
                        {t("remove")}
                      </Button>
                    ) : null}
                  </div>
                </div>
                <LevelFields
                  fields={level.getFieldset() as never as LevelFieldset}
                  basis={basis}
                  currency={currency}
                />
              </Card>
            </li>
          ))}
        </ol>
        {levels.length < maxLevels ? (
          <div className="mt-4">
            <Button
              type="submit"
              {...form.insert.getButtonProps({ name: fields.levels.name, defaultValue: newLevel })}
            >
              <Plus aria-hidden="true" />
              {t("add")}
            </Button>
          </div>
        ) : null}
      </section>
      <div className="flex flex-wrap items-center gap-4 border-t pt-6">
        <Button type="submit" variant="primary" pending={isTrying}>
          {t("try")}
        </Button>
        <p className="text-sm text-ink-soft">{t("tryHint")}</p>
      </div>
    </Form>
  );
}

function RuleFields({
  fields,
}: {
  fields: Record<Exclude<keyof TierFields, "levels">, FormFieldMetadata>;
}) {
  const t = useTranslations("tiersAdmin");
  return (
    <Card as="section" aria-label={t("form.rules")} className="grid gap-6">
      <div className="grid gap-6 lg:grid-cols-3">
        <RadioGroupField
          field={fields.basis}
          label={t("form.basis")}
          options={bases.map((value) => ({
            value,
            label: t(`basis.${value}`),
            hint: t(`basisHint.${value}`),
          }))}
        />
        <RadioGroupField
          field={fields.period}
          label={t("form.period")}
          options={periods.map((value) => ({
            value,
            label: t(`period.${value}`),
            hint: t(`periodHint.${value}`),
          }))}
        />
        <RadioGroupField
          field={fields.downgrade}
          label={t("form.downgrade")}
          options={downgrades.map((value) => ({ value, label: t(`downgrade.${value}`) }))}
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <TextField
          field={fields.graceDays}
          label={t("form.grace")}
          hint={t("form.graceHint")}
          type="number"
          min={0}
          max={366}
        />
        <TextField
          field={fields.noticeDays}
          label={t("form.notice")}
          hint={t("form.noticeHint")}
          type="number"
          min={0}
          max={180}
        />
      </div>
      <CheckboxField field={fields.protects} label={t("form.protects")} />
    </Card>
  );
}
