import { useEffect, useState } from "react";
import { NumberField, SelectField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { voucherKinds } from "../rules/voucher-terms.ts";
import type { CampaignFields } from "./campaign-form.tsx";

/** What a code gives. Without scripts every field is there, and the kind says which counts. */
export function ValueFields({
  fields,
  currency,
  isPromised,
}: {
  fields: CampaignFields;
  currency: string;
  isPromised: boolean;
}) {
  const t = useTranslations("voucherCampaigns.form");
  const [isScripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const kind = fields.kind!.value;
  const isFor = (...kinds: string[]) => !isScripted || kinds.includes(String(kind));
  const fixed = isPromised ? { "aria-readonly": true } : {};
  return (
    <>
      {isPromised ? <p className="text-xs text-ink-soft">{t("promised")}</p> : null}
      <SelectField field={fields.kind!} label={t("kind")} {...fixed}>
        {voucherKinds.map((one) => (
          <option key={one} value={one} disabled={isPromised && one !== kind}>
            {t(`kinds.${one}`)}
          </option>
        ))}
      </SelectField>
      {isFor("percentage") ? (
        <div className="grid gap-4 sm:grid-cols-2">
          <NumberField
            field={fields.percentage!}
            label={t("percentage")}
            min={1}
            max={100}
            readOnly={isPromised}
          />
          <NumberField
            field={fields.maximumDiscount!}
            label={t("maximumDiscount", { currency })}
            step="any"
            min={0}
            optional
          />
        </div>
      ) : null}
      {isFor("amount", "gift-balance") ? (
        <NumberField
          field={fields.amount!}
          label={t("amount", { currency })}
          step="any"
          min={0}
          readOnly={isPromised}
        />
      ) : null}
      {isFor("free-product") ? (
        <TextField
          field={fields.productSku!}
          label={t("productSku")}
          maxLength={100}
          readOnly={isPromised}
        />
      ) : null}
      <SelectField field={fields.codeStyle!} label={t("codeStyle")} {...fixed}>
        {(["unique", "shared"] as const).map((one) => (
          <option
            key={one}
            value={one}
            disabled={isPromised && one !== fields.codeStyle!.initialValue}
          >
            {t(`codeStyles.${one}`)}
          </option>
        ))}
      </SelectField>
    </>
  );
}
