import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import {
  type FormFieldMetadata,
  NumberField,
  SelectField,
  TextField,
} from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { triggerNames } from "../rules/earning/names.ts";
import { ChoiceField } from "./choice-field.tsx";
import { Clause } from "./clause.tsx";
import { ConditionFields, type EditorGround, TimingFields } from "./terms-fields.tsx";

/** A campaign as a sentence to fill in. */
export function CampaignForm({
  ground,
  defaultValue,
  version = 0,
  lastResult,
}: {
  ground: EditorGround;
  defaultValue: Record<string, unknown>;
  version?: number;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("earningEditor.form");
  const [form, metadata] = useForm({
    id: "campaign",
    defaultValue: defaultValue as Record<string, string>,
    lastResult: lastResult ?? null,
  });
  const fields = metadata as unknown as Record<string, FormFieldMetadata | undefined>;
  const isSaving = useNavigation().formData?.get("intent") === "save";
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="grid gap-6">
      <input type="hidden" name="version" value={version} />
      <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
      <Card>
        <Clause word={t("when")}>
          <ChoiceField
            field={fields.triggers!}
            legend={t("triggers")}
            options={triggerNames.map((name) => ({ value: name, label: t(`trigger.${name}`) }))}
          />
        </Clause>
        <Clause word={t("add")}>
          <div className="grid gap-4 sm:grid-cols-2">
            <NumberField field={fields.amount!} label={t("amount")} step="any" min={0} />
            <SelectField field={fields.amountKind!} label={t("amountKind")}>
              <option value="multiplier">{t("kinds.multiplier")}</option>
              <option value="fixed">{t("kinds.bonus")}</option>
            </SelectField>
          </div>
        </Clause>
        <Clause word={t("only")}>
          <p className="text-xs text-ink-faint">{t("conditionsHint")}</p>
          <ConditionFields fields={fields} ground={ground} offers={() => true} />
        </Clause>
        <Clause word={t("atMost")}>
          <div className="grid gap-4 sm:grid-cols-2">
            <NumberField
              field={fields.budgetPoints!}
              label={t("budgetPoints")}
              hint={t("budgetHint")}
              min={1}
              optional
            />
            <NumberField field={fields.perMember!} label={t("perMember")} min={1} optional />
          </div>
        </Clause>
        <Clause word={t("usable")}>
          <TimingFields fields={fields} ground={ground} />
        </Clause>
      </Card>
      <Card className="grid gap-4 sm:grid-cols-2">
        <TextField field={fields.titleDe!} label={t("titleDe")} lang="de" />
        <TextField field={fields.titleEn!} label={t("titleEn")} lang="en" />
        <div className="sm:col-span-2">
          <Button type="submit" name="intent" value="save" variant="primary" pending={isSaving}>
            {version === 0 ? t("create") : t("save")}
          </Button>
        </div>
      </Card>
    </Form>
  );
}
