import {
  CheckboxField,
  NamedOptions,
  NumberField,
  SelectField,
  TextField,
} from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { FormChoices } from "../queries/find-form-choices.server.ts";
import type { FormGround } from "../rules/reward-form.ts";
import type { RewardFields } from "./form-parts.tsx";

/** Price, stock, limits and window of a reward. */
export function OfferFields({ fields, ground }: { fields: RewardFields; ground: FormGround }) {
  const t = useTranslations("rewardsAdmin.form");
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberField field={fields.pointsPrice} label={t("price")} min={0} />
        <NumberField
          field={fields.moneyPrice}
          label={t("moneyPrice", { currency: ground.currency })}
          hint={t("moneyPriceHint")}
          step="any"
          min={0}
          optional
        />
        <NumberField
          field={fields.stockTotal}
          label={t("stock")}
          hint={t("stockHint")}
          min={0}
          optional
        />
        <NumberField
          field={fields.memberLimit}
          label={t("limit")}
          hint={t("limitHint")}
          min={1}
          optional
        />
        <TextField field={fields.startsAt} label={t("startsAt")} type="datetime-local" optional />
        <TextField field={fields.endsAt} label={t("endsAt")} type="datetime-local" optional />
      </div>
      <p className="text-xs text-ink-faint">{t("zone", { zone: ground.timeZone })}</p>
    </>
  );
}

/** Who may claim a reward, and what the others see. */
export function AudienceFields({
  fields,
  choices,
}: {
  fields: RewardFields;
  choices: FormChoices;
}) {
  const t = useTranslations("rewardsAdmin.form");
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        {choices.levels.length > 0 ? (
          <SelectField field={fields.fromTierLevelId} label={t("fromTier")}>
            <option value="">{t("everybody")}</option>
            <NamedOptions of={choices.levels} />
          </SelectField>
        ) : null}
        {choices.segments.length > 0 ? (
          <SelectField field={fields.segmentId} label={t("segment")} hint={t("segmentHint")}>
            <option value="">{t("everybody")}</option>
            <NamedOptions of={choices.segments} />
          </SelectField>
        ) : null}
        <SelectField field={fields.fromPhase} label={t("fromPhase")}>
          <option value="">{t("everybody")}</option>
          {(["knowing", "building", "partnership"] as const).map((phase) => (
            <option key={phase} value={phase}>
              {t(`phases.${phase}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <CheckboxField field={fields.forAmbassadors} label={t("forAmbassadors")} />
      <CheckboxField
        field={fields.hiddenFromOthers}
        label={t("hiddenFromOthers")}
        hint={t("hiddenHint")}
      />
    </>
  );
}

/** Where in the catalogue a reward stands. */
export function PlaceFields({ fields, choices }: { fields: RewardFields; choices: FormChoices }) {
  const t = useTranslations("rewardsAdmin.form");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {choices.categories.length > 0 ? (
        <SelectField field={fields.categoryId} label={t("category")}>
          <option value="">{t("noCategory")}</option>
          <NamedOptions of={choices.categories} />
        </SelectField>
      ) : null}
      <NumberField field={fields.position} label={t("position")} hint={t("positionHint")} min={0} />
      <TextField field={fields.newCategoryDe} label={t("newCategoryDe")} lang="de" optional />
      <TextField field={fields.newCategoryEn} label={t("newCategoryEn")} lang="en" optional />
    </div>
  );
}
