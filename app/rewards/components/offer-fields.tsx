import { CheckboxField, SelectField, TextField } from "#app/ui/form-field.tsx";
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
        <TextField field={fields.pointsPrice} label={t("price")} type="number" min={0} />
        <TextField
          field={fields.moneyPrice}
          label={t("moneyPrice", { currency: ground.currency })}
          hint={t("moneyPriceHint")}
          type="number"
          step="any"
          min={0}
          optional
        />
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
            {choices.levels.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        ) : null}
        {choices.segments.length > 0 ? (
          <SelectField field={fields.segmentId} label={t("segment")} hint={t("segmentHint")}>
            <option value="">{t("everybody")}</option>
            {choices.segments.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
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
          {choices.categories.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      ) : null}
      <TextField
        field={fields.position}
        label={t("position")}
        hint={t("positionHint")}
        type="number"
        min={0}
      />
      <TextField field={fields.newCategoryDe} label={t("newCategoryDe")} lang="de" optional />
      <TextField field={fields.newCategoryEn} label={t("newCategoryEn")} lang="en" optional />
    </div>
  );
}
