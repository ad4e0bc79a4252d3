import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Field } from "#app/ui/field.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { type FormFieldMetadata, TextareaField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { FormChoices } from "../queries/find-form-choices.server.ts";
import type { RewardForm as RewardFormFields } from "../rewards.schemas.ts";
import type { FormGround } from "../rules/reward-form.ts";
import type { RewardTypeName } from "../rules/reward-types.ts";
import { formParts, type RewardFields } from "./form-parts.tsx";
import { AudienceFields, OfferFields, PlaceFields } from "./offer-fields.tsx";

/** Makes or changes a reward. */
export function RewardForm({
  type,
  ground,
  choices,
  defaultValue,
  version,
  hasPicture = false,
  lastResult,
}: {
  type: RewardTypeName;
  ground: FormGround;
  choices: FormChoices;
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
  const KindPart = formParts[type];
  const allFields = fields as unknown as RewardFields;
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
      <input type="hidden" name="type" value={type} />
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
      <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
      <div className="grid gap-6 xl:grid-cols-2">
        <Texts language="De" title={t("german")} fields={allFields} />
        <Texts language="En" title={t("english")} fields={allFields} />
        <Part title={t(`types.${type}.name`)}>
          <KindPart fields={allFields} currency={ground.currency} choices={choices} />
        </Part>
        <Part title={t("offer")}>
          <OfferFields fields={allFields} ground={ground} />
        </Part>
        <Part title={t("audience")}>
          <AudienceFields fields={allFields} choices={choices} />
        </Part>
        <Part title={t("placeInCatalogue")}>
          <PlaceFields fields={allFields} choices={choices} />
        </Part>
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
  fields: RewardFields;
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
