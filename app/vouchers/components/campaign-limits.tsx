import {
  CheckboxField,
  NumberField,
  SelectField,
  TextareaField,
  TextField,
} from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { CampaignFields } from "./campaign-form.tsx";

export function TimeFields({ fields }: { fields: CampaignFields }) {
  const t = useTranslations("voucherCampaigns.form");
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField field={fields.startsOn!} label={t("startsOn")} type="date" optional />
        <TextField field={fields.endsOn!} label={t("endsOn")} type="date" optional />
      </div>
      <NumberField
        field={fields.validDays!}
        label={t("validDays")}
        hint={t("validDaysHint")}
        min={1}
        max={3650}
        optional
      />
    </>
  );
}

export function LimitFields({
  fields,
  currency,
  isPromised,
}: {
  fields: CampaignFields;
  currency: string;
  isPromised: boolean;
}) {
  const t = useTranslations("voucherCampaigns.form");
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberField
          field={fields.useLimit!}
          label={t("useLimit")}
          hint={t("useLimitHint")}
          min={1}
          optional
        />
        <NumberField field={fields.memberLimit!} label={t("memberLimit")} min={1} optional />
        <NumberField
          field={fields.budget!}
          label={t("budget", { currency })}
          hint={t("budgetHint")}
          step="any"
          min={0}
          optional
        />
        <NumberField
          field={fields.minimumOrder!}
          label={t("minimumOrder", { currency })}
          step="any"
          min={0}
          optional
        />
      </div>
      <CheckboxField field={fields.isFirstOrderOnly!} label={t("isFirstOrderOnly")} />
      <CheckboxField
        field={fields.isForOwner!}
        label={t("isForOwner")}
        hint={isPromised ? t("promisedShort") : t("isForOwnerHint")}
      />
    </>
  );
}

export function GoodsFields({ fields }: { fields: CampaignFields }) {
  const t = useTranslations("voucherCampaigns.form");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextareaField field={fields.includedSkus!} label={t("includedSkus")} rows={2} optional />
      <TextareaField field={fields.excludedSkus!} label={t("excludedSkus")} rows={2} optional />
      <TextareaField
        field={fields.includedCategories!}
        label={t("includedCategories")}
        rows={2}
        optional
      />
      <TextareaField
        field={fields.excludedCategories!}
        label={t("excludedCategories")}
        rows={2}
        optional
      />
    </div>
  );
}

export function CombiningFields({ fields }: { fields: CampaignFields }) {
  const t = useTranslations("voucherCampaigns.form");
  return (
    <>
      <CheckboxField
        field={fields.isCombinable!}
        label={t("isCombinable")}
        hint={t("isCombinableHint")}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberField field={fields.priority!} label={t("priority")} hint={t("priorityHint")} />
        <SelectField field={fields.percentageOf!} label={t("percentageOf")}>
          <option value="">{t("percentagesOf.policy")}</option>
          <option value="initial">{t("percentagesOf.initial")}</option>
          <option value="remaining">{t("percentagesOf.remaining")}</option>
        </SelectField>
      </div>
    </>
  );
}
