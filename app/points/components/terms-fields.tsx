import {
  CheckboxField,
  type FormFieldMetadata,
  SelectField,
  TextField,
} from "#app/ui/form-field.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import type { ConditionName } from "../rules/earning/conditions.ts";
import { ChoiceField } from "./choice-field.tsx";
import { useLanguage } from "./use-language.ts";

/** What the editor offers to choose from. */
export interface EditorGround {
  currency: string;
  pendingDays: number;
  segments: { id: string; name: string }[];
  levels: { id: string; name: { de: string; en: string } }[];
  months: string[];
}

type Fields = Record<string, FormFieldMetadata | undefined>;
/** Whether a condition makes sense for what happens. */
export type Offers = (condition: ConditionName) => boolean;

/** Who and when: conditions of every rule and campaign, and those of what happens. */
export function ConditionFields({
  fields,
  ground,
  offers,
}: {
  fields: Fields;
  ground: EditorGround;
  offers: Offers;
}) {
  const t = useTranslations("earningEditor.form");
  const language = useLanguage();
  return (
    <>
      {ground.segments.length > 0 ? (
        <ChoiceField
          field={fields.segments!}
          legend={t("segments")}
          options={ground.segments.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      {ground.levels.length > 0 ? (
        <SelectField field={fields.minimumLevel!} label={t("minimumLevel")}>
          <option value="">{t("anyLevel")}</option>
          {ground.levels.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </SelectField>
      ) : null}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField field={fields.from!} label={t("from")} type="date" optional />
        <TextField field={fields.through!} label={t("through")} type="date" optional />
      </div>
      <WeekdayField field={fields.weekdays!} />
      <PurchaseFields fields={fields} currency={ground.currency} offers={offers} />
    </>
  );
}

function WeekdayField({ field }: { field: FormFieldMetadata }) {
  const t = useTranslations("earningEditor.form");
  const format = useFormatter();
  // 1 January 2024 was a Monday.
  const nameOf = (day: number) =>
    format.dateTime(new Date(Date.UTC(2024, 0, day)), { weekday: "short", timeZone: "UTC" });
  const options = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: nameOf(day) }));
  return <ChoiceField field={field} legend={t("weekdays")} options={options} />;
}

function PurchaseFields({
  fields,
  currency,
  offers,
}: {
  fields: Fields;
  currency: string;
  offers: Offers;
}) {
  const t = useTranslations("earningEditor.form");
  const channel = useTranslations("earningRule.channels");
  const channels = (["api", "stripe"] as const).map((name) => ({
    value: name,
    label: channel(name),
  }));
  return (
    <>
      {offers("minimumAmountMinor") ? (
        <TextField
          field={fields.minimumAmount!}
          label={t("minimumAmount", { currency })}
          type="number"
          step="any"
          min={0}
          optional
        />
      ) : null}
      {offers("products") ? (
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField field={fields.skus!} label={t("skus")} hint={t("skusHint")} optional />
          <TextField
            field={fields.categories!}
            label={t("categories")}
            hint={t("goodsHint")}
            optional
          />
        </div>
      ) : null}
      {offers("firstOrder") ? (
        <CheckboxField field={fields.firstOrder!} label={t("firstOrder")} />
      ) : null}
      {offers("channels") ? (
        <ChoiceField field={fields.channels!} legend={t("channels")} options={channels} />
      ) : null}
    </>
  );
}

/** When the points can be used and how long. */
export function TimingFields({ fields, ground }: { fields: Fields; ground: EditorGround }) {
  const t = useTranslations("earningEditor.form");
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <TextField
        field={fields.delayDays!}
        label={t("delayDays")}
        hint={t("delayHint", { days: ground.pendingDays })}
        type="number"
        min={0}
        optional
      />
      <SelectField field={fields.expiry!} label={t("expiry")}>
        {(["programme", "never", "months"] as const).map((kind) => (
          <option key={kind} value={kind}>
            {t(`expiries.${kind}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        field={fields.expiryMonths!}
        label={t("expiryMonths")}
        type="number"
        min={1}
        optional
      />
    </div>
  );
}
