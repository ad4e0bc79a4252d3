import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Field } from "#app/ui/field.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import {
  type FormFieldMetadata,
  SelectField,
  TextareaField,
  TextField,
} from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { discountKinds } from "#app/vouchers/rules/voucher-terms.ts";
import type { RewardForm as RewardFormFields } from "../rewards.schemas.ts";
import type { FormGround } from "../rules/reward-form.ts";

type RewardFormLevels = readonly { id: string; name: string }[];
type Fields = { [Name in keyof RewardFormFields]-?: FormFieldMetadata };

/** Makes or changes a reward. */
export function RewardForm({
  ground,
  levels,
  defaultValue,
  version,
  hasPicture = false,
  lastResult,
}: {
  ground: FormGround;
  /** The levels a reward can be kept for, lowest first. */
  levels: RewardFormLevels;
  defaultValue: Record<string, string>;
  /** Absent for a new one. */
  version?: number;
  hasPicture?: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("rewardsAdmin.form");
  const [form, fields] = useForm<RewardFormFields>({
    id: "reward",
    defaultValue,
    lastResult: lastResult ?? null,
  });
  const isSaving = useNavigation().formData?.get("intent") === "save";
  const allFields = fields as unknown as Fields;
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      id={form.id}
      onSubmit={form.onSubmit}
      noValidate
      className="grid gap-6"
    >
      <input type="hidden" name="intent" value="save" />
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
      <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
      <div className="grid gap-6 xl:grid-cols-2">
        <Texts language="De" title={t("german")} fields={allFields} />
        <Texts language="En" title={t("english")} fields={allFields} />
        <OfferFields fields={allFields} timeZone={ground.timeZone} levels={levels} />
        <VoucherFields fields={allFields} currency={ground.currency} />
      </div>
      <PictureFields field={allFields.picture} hasPicture={hasPicture} />
      <div>
        <Button type="submit" variant="primary" pending={isSaving}>
          {version === undefined ? t("create") : t("save")}
        </Button>
      </div>
    </Form>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card as="section" aria-label={title} className="grid content-start gap-4">
      <SectionHeader title={title} />
      {children}
    </Card>
  );
}

function Texts({
  language,
  title,
  fields,
}: {
  language: "De" | "En";
  title: string;
  fields: Fields;
}) {
  const t = useTranslations("rewardsAdmin.form");
  const lang = language.toLowerCase();
  return (
    <Part title={title}>
      <TextField field={fields[`title${language}`]} label={t("name")} lang={lang} />
      <TextareaField
        field={fields[`description${language}`]}
        label={t("description")}
        lang={lang}
        rows={3}
      />
      <TextareaField
        field={fields[`conditions${language}`]}
        label={t("conditions")}
        hint={t("conditionsHint")}
        lang={lang}
        rows={2}
        optional
      />
    </Part>
  );
}

function OfferFields({
  fields,
  timeZone,
  levels,
}: {
  fields: Fields;
  timeZone: string;
  levels: RewardFormLevels;
}) {
  const t = useTranslations("rewardsAdmin.form");
  return (
    <Part title={t("offer")}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField field={fields.pointsPrice} label={t("price")} type="number" min={0} />
        <TextField
          field={fields.stockTotal}
          label={t("stock")}
          hint={t("stockHint")}
          type="number"
          min={0}
          optional
        />
        <TextField
          field={fields.memberLimit}
          label={t("limit")}
          hint={t("limitHint")}
          type="number"
          min={1}
          optional
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField field={fields.startsAt} label={t("startsAt")} type="datetime-local" optional />
        <TextField field={fields.endsAt} label={t("endsAt")} type="datetime-local" optional />
        {levels.length > 0 ? (
          <SelectField
            field={fields.fromTierLevelId}
            label={t("fromTier")}
            hint={t("fromTierHint")}
          >
            <option value="">{t("everybody")}</option>
            {levels.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        ) : null}
      </div>
      <p className="text-xs text-ink-faint">{t("zone", { zone: timeZone })}</p>
    </Part>
  );
}

function VoucherFields({ fields, currency }: { fields: Fields; currency: string }) {
  const t = useTranslations("rewardsAdmin.form");
  return (
    <Part title={t("voucher")}>
      <SelectField field={fields.kind} label={t("kind")} hint={t("kindHint")}>
        {discountKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </SelectField>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          field={fields.amount}
          label={t("amount", { currency })}
          type="number"
          step="any"
          min={0}
          optional
        />
        <TextField
          field={fields.percentage}
          label={t("percentage")}
          type="number"
          min={1}
          max={100}
          optional
        />
        <TextField field={fields.productSku} label={t("productSku")} optional />
        <TextField
          field={fields.minimumOrder}
          label={t("minimumOrder", { currency })}
          type="number"
          step="any"
          min={0}
          optional
        />
        <TextField
          field={fields.validDays}
          label={t("validDays")}
          hint={t("validDaysHint")}
          type="number"
          min={1}
          optional
        />
      </div>
    </Part>
  );
}

function PictureFields({ field, hasPicture }: { field: FormFieldMetadata; hasPicture: boolean }) {
  const t = useTranslations("rewardsAdmin.form");
  return (
    <Part title={t("picture")}>
      <Field
        id={field.id}
        label={t("picture")}
        hint={t("pictureHint")}
        errors={field.errors}
        optional
      >
        {(control) => (
          <TextInput
            {...control}
            type="file"
            name="picture"
            accept="image/jpeg,image/png,image/webp,image/avif"
          />
        )}
      </Field>
      {hasPicture ? <Checkbox name="removePicture" label={t("removePicture")} /> : null}
    </Part>
  );
}
