import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { useEffect, useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import {
  CheckboxField,
  type FormFieldMetadata,
  SelectField,
  TextField,
} from "#app/ui/form-field.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { capPeriods, type TriggerName, triggerNames } from "../rules/earning/names.ts";
import { triggers } from "../rules/earning/triggers.ts";
import { Clause } from "./clause.tsx";
import { ConditionFields, type EditorGround, type Offers, TimingFields } from "./terms-fields.tsx";

type Fields = Record<string, FormFieldMetadata | undefined>;

/** A rule as a sentence to fill in. Without scripts every field is there; with them only what fits. */
export function RuleForm({
  ground,
  defaultValue,
  fixedTrigger,
  version = 0,
  lastResult,
}: {
  ground: EditorGround;
  defaultValue: Record<string, unknown>;
  /** Set for a rule that exists: what it is for stays. */
  fixedTrigger?: TriggerName;
  version?: number;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("earningEditor.form");
  const [form, metadata] = useForm({
    id: "rule",
    defaultValue: defaultValue as Record<string, string>,
    lastResult: lastResult ?? null,
  });
  const fields = metadata as unknown as Fields;
  const [trigger, setTrigger] = useState(
    fixedTrigger ?? ((fields.trigger?.initialValue as TriggerName | undefined) || "order-paid"),
  );
  const [isScripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const isNarrow = isScripted || fixedTrigger !== undefined;
  const offers: Offers = (name) => !isNarrow || triggers[trigger].offers.includes(name);
  const intent = useNavigation().formData?.get("intent");
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="grid gap-6">
      <input type="hidden" name="version" value={version} />
      <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
      <Card>
        <Clause word={t("when")}>
          <TriggerField field={fields.trigger!} fixed={fixedTrigger} onChange={setTrigger} />
          {isNarrow ? <TriggerHint trigger={trigger} /> : null}
          {offers("likes") ? (
            <TextField
              field={fields.likes!}
              label={t("likes")}
              type="number"
              min={1}
              optional={!isNarrow}
            />
          ) : null}
          {offers("activityType") ? <ActivityFields fields={fields} optional={!isNarrow} /> : null}
        </Clause>
        <AmountClause
          fields={fields}
          ground={ground}
          hasAmount={!isNarrow || triggers[trigger].hasAmount}
        />
        <Clause word={t("only")}>
          <p className="text-xs text-ink-faint">{t("conditionsHint")}</p>
          <ConditionFields fields={fields} ground={ground} offers={offers} />
        </Clause>
        <LimitClause fields={fields} />
        <Clause word={t("usable")}>
          <TimingFields fields={fields} ground={ground} />
        </Clause>
      </Card>
      <Card className="grid gap-5">
        <TextField field={fields.name!} label={t("name")} hint={t("nameHint")} optional />
        <div className="flex flex-wrap items-end justify-between gap-4">
          <div className="flex flex-wrap items-end gap-3">
            <OverField field={fields.over!} months={ground.months} />
            <Button type="submit" name="intent" value="try" pending={intent === "try"}>
              {t("try")}
            </Button>
          </div>
          <Button
            type="submit"
            name="intent"
            value="save"
            variant="primary"
            pending={intent === "save"}
          >
            {fixedTrigger ? t("save") : t("create")}
          </Button>
        </div>
      </Card>
    </Form>
  );
}

function TriggerField({
  field,
  fixed,
  onChange,
}: {
  field: FormFieldMetadata;
  fixed: TriggerName | undefined;
  onChange: (trigger: TriggerName) => void;
}) {
  const t = useTranslations("earningEditor.form");
  if (fixed)
    return (
      <div>
        <input type="hidden" name="trigger" value={fixed} />
        <p className="font-semibold">{t(`trigger.${fixed}`)}</p>
        <p className="mt-1 text-xs text-ink-faint">{t("triggerFixed")}</p>
      </div>
    );
  return (
    <SelectField
      field={field}
      label={t("whenLabel")}
      onChange={(event) => onChange(event.currentTarget.value as TriggerName)}
    >
      {triggerNames.map((name) => (
        <option key={name} value={name}>
          {t(`trigger.${name}`)}
        </option>
      ))}
    </SelectField>
  );
}

function TriggerHint({ trigger }: { trigger: TriggerName }) {
  const t = useTranslations("earningEditor.form.hints");
  const key = trigger as "birthday";
  return t.has(key) ? <p className="text-xs text-ink-soft">{t(key)}</p> : null;
}

function ActivityFields({ fields, optional }: { fields: Fields; optional: boolean }) {
  const t = useTranslations("earningEditor.form");
  return (
    <>
      <TextField
        field={fields.activityType!}
        label={t("activityType")}
        hint={t("activityTypeHint")}
        optional={optional}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField field={fields.activityDe!} label={t("activityDe")} lang="de" optional />
        <TextField field={fields.activityEn!} label={t("activityEn")} lang="en" optional />
      </div>
      <p className="text-xs text-ink-faint">{t("activityLabelHint")}</p>
    </>
  );
}

function AmountClause({
  fields,
  ground,
  hasAmount,
}: {
  fields: Fields;
  ground: EditorGround;
  hasAmount: boolean;
}) {
  const t = useTranslations("earningEditor.form");
  const format = useFormatter();
  const { currency } = ground;
  const unit = format.number(1, { style: "currency", currency, maximumFractionDigits: 0 });
  return (
    <Clause word={t("give")}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField field={fields.amount!} label={t("amount")} type="number" step="any" min={0} />
        <SelectField field={fields.amountKind!} label={t("amountKind")}>
          {hasAmount ? (
            <option value="perCurrencyUnit">{t("kinds.perCurrencyUnit", { unit })}</option>
          ) : null}
          <option value="fixed">{t("kinds.fixed")}</option>
        </SelectField>
      </div>
      <CheckboxField field={fields.multipliedByLevel!} label={t("multipliedByLevel")} />
      <CheckboxField field={fields.countsForStatus!} label={t("countsForStatus")} />
    </Clause>
  );
}

function LimitClause({ fields }: { fields: Fields }) {
  const t = useTranslations("earningEditor.form");
  return (
    <Clause word={t("atMost")}>
      <p className="text-xs text-ink-faint">{t("limitsHint")}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          field={fields.perPeriodPoints!}
          label={t("perPeriodPoints")}
          type="number"
          min={1}
          optional
        />
        <SelectField field={fields.perPeriod!} label={t("perPeriod")}>
          {capPeriods.map((period) => (
            <option key={period} value={period}>
              {t(`period.${period}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          field={fields.perFactPoints!}
          label={t("perFactPoints")}
          type="number"
          min={1}
          optional
        />
        <SelectField field={fields.perFactOverflow!} label={t("perFactOverflow")}>
          {(["trim", "reject"] as const).map((kind) => (
            <option key={kind} value={kind}>
              {t(`overflow.${kind}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          field={fields.perMember!}
          label={t("perMember")}
          type="number"
          min={1}
          optional
        />
      </div>
    </Clause>
  );
}

function OverField({ field, months }: { field: FormFieldMetadata; months: readonly string[] }) {
  const t = useTranslations("earningEditor.form");
  const nameOf = useWindowName();
  return (
    <SelectField field={field} label={t("over")}>
      {["30", "90", ...months].map((over) => (
        <option key={over} value={over}>
          {nameOf(over)}
        </option>
      ))}
    </SelectField>
  );
}

/** "the last 30 days", "October 2026". */
export function useWindowName(): (over: string) => string {
  const t = useTranslations("earningEditor.form.overs");
  const format = useFormatter();
  return (over) =>
    /^\d+$/.test(over)
      ? t("days", { days: over })
      : format.dateTime(new Date(`${over}-15T12:00:00Z`), {
          month: "long",
          year: "numeric",
          timeZone: "UTC",
        });
}
