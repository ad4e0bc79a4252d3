import type { ReactNode } from "react";
import { badgeIcons } from "#app/accounts/rules/badge-icons.ts";
import { Field } from "#app/ui/field.tsx";
import {
  type FormFieldMetadata,
  NamedOptions,
  NumberField,
  SelectField,
  TextareaField,
  TextField,
} from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { discountKinds } from "#app/vouchers/rules/voucher-terms.ts";
import type { FormChoices } from "../queries/find-form-choices.server.ts";
import type { RewardForm } from "../rewards.schemas.ts";
import type { RewardTypeName } from "../rules/reward-types.ts";

export type RewardFields = { [Name in keyof RewardForm]-?: FormFieldMetadata };

interface PartProps {
  fields: RewardFields;
  currency: string;
  choices: FormChoices;
}

/** What the form asks for each kind of reward. */
export const formParts: Record<RewardTypeName, (props: PartProps) => ReactNode> = {
  voucher: VoucherPart,
  product: ProductPart,
  download: DownloadPart,
  experience: ExperiencePart,
  donation: DonationPart,
  access: AccessPart,
  recognition: RecognitionPart,
};

function VoucherPart({ fields, currency }: PartProps) {
  const t = useTranslations("rewardsAdmin.form");
  return (
    <>
      <SelectField field={fields.kind} label={t("kind")} hint={t("kindHint")}>
        {discountKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </SelectField>
      <div className="grid gap-4 sm:grid-cols-2">
        <Amount field={fields.amount} label={t("amount", { currency })} optional />
        <NumberField field={fields.percentage} label={t("percentage")} min={1} max={100} optional />
        <TextField field={fields.productSku} label={t("productSku")} optional />
        <Amount field={fields.minimumOrder} label={t("minimumOrder", { currency })} optional />
        <Days field={fields.validDays} label={t("validDays")} hint={t("validDaysHint")} />
      </div>
    </>
  );
}

function ProductPart({ fields }: PartProps) {
  const t = useTranslations("rewardsAdmin.form");
  return (
    <TextField field={fields.productSku} label={t("productSku")} hint={t("skuHint")} optional />
  );
}

function DownloadPart({ fields }: PartProps) {
  const t = useTranslations("rewardsAdmin.form");
  return (
    <>
      <Field id={fields.file.id} label={t("file")} hint={t("fileHint")} errors={fields.file.errors}>
        {(control) => <TextInput {...control} type="file" name="file" />}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberField
          field={fields.downloads}
          label={t("downloads")}
          hint={t("downloadsHint")}
          min={1}
        />
        <Days field={fields.validDays} label={t("linkDays")} hint={t("daysHint")} />
      </div>
    </>
  );
}

function ExperiencePart({ fields }: PartProps) {
  const t = useTranslations("rewardsAdmin.form");
  return (
    <>
      <TextField field={fields.place} label={t("place")} />
      <NumberField
        field={fields.cancelHours}
        label={t("cancelHours")}
        hint={t("cancelHoursHint")}
        min={0}
        optional
      />
    </>
  );
}

function DonationPart({ fields, currency, choices }: PartProps) {
  const t = useTranslations("rewardsAdmin.form");
  return (
    <>
      <Amount
        field={fields.donation}
        label={t("donation", { currency })}
        hint={t("donationHint")}
      />
      <Chosen field={fields.projectId} label={t("project")} options={choices.projects} />
      <NewNames fields={fields} title={t("newProject")} withTexts>
        <Amount field={fields.goal} label={t("goal", { currency })} optional />
      </NewNames>
    </>
  );
}

function AccessPart({ fields, choices }: PartProps) {
  const t = useTranslations("rewardsAdmin.form");
  return (
    <>
      <Days field={fields.validDays} label={t("accessDays")} hint={t("daysHint")} />
      <Chosen field={fields.accessId} label={t("access")} options={choices.access} />
      <NewNames fields={fields} title={t("newAccess")}>
        <TextField field={fields.link} label={t("link")} hint={t("linkHint")} type="url" optional />
      </NewNames>
    </>
  );
}

function RecognitionPart({ fields, choices }: PartProps) {
  const t = useTranslations("rewardsAdmin.form");
  return (
    <>
      <Chosen field={fields.badgeId} label={t("badge")} options={choices.badges} />
      <NewNames fields={fields} title={t("newBadge")} withTexts>
        <SelectField field={fields.icon} label={t("icon")}>
          {badgeIcons.map((icon) => (
            <option key={icon} value={icon}>
              {t(`icons.${icon}`)}
            </option>
          ))}
        </SelectField>
      </NewNames>
    </>
  );
}

/** One of those there are, or a new one by the fields below. */
function Chosen({
  field,
  label,
  options,
}: {
  field: FormFieldMetadata;
  label: string;
  options: readonly { id: string; name: string }[];
}) {
  const t = useTranslations("rewardsAdmin.form");
  if (options.length === 0) return null;
  return (
    <SelectField field={field} label={label}>
      <option value="">{t("anew")}</option>
      <NamedOptions of={options} />
    </SelectField>
  );
}

function NewNames({
  fields,
  title,
  withTexts = false,
  children,
}: {
  fields: RewardFields;
  title: string;
  withTexts?: boolean;
  children: ReactNode;
}) {
  const t = useTranslations("rewardsAdmin.form");
  return (
    <fieldset className="grid gap-4 border-t pt-4">
      <legend className="pr-3 text-sm font-semibold">{title}</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField field={fields.newNameDe} label={t("nameDe")} lang="de" optional />
        <TextField field={fields.newNameEn} label={t("nameEn")} lang="en" optional />
        {withTexts ? (
          <>
            <TextareaField
              field={fields.newTextDe}
              label={t("textDe")}
              lang="de"
              rows={2}
              optional
            />
            <TextareaField
              field={fields.newTextEn}
              label={t("textEn")}
              lang="en"
              rows={2}
              optional
            />
          </>
        ) : null}
        {children}
      </div>
    </fieldset>
  );
}

interface Labelled {
  field: FormFieldMetadata;
  label: string;
  hint?: string;
}

function Amount({ optional = false, ...labelled }: Labelled & { optional?: boolean }) {
  return <NumberField {...labelled} step="any" min={0} optional={optional} />;
}

function Days(labelled: Labelled) {
  return <NumberField {...labelled} min={1} optional />;
}
