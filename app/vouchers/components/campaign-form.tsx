import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { type FormFieldMetadata, TextareaField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { CombiningFields, GoodsFields, LimitFields, TimeFields } from "./campaign-limits.tsx";
import { ValueFields } from "./campaign-value.tsx";

export type CampaignFields = Record<string, FormFieldMetadata>;

/** Makes or changes a campaign of vouchers. */
export function CampaignForm({
  currency,
  defaultValue,
  version,
  isPromised = false,
  lastResult,
}: {
  currency: string;
  defaultValue: Record<string, string>;
  /** Absent for a new one. */
  version?: number;
  /** Whether there are codes, so that what they give stays. */
  isPromised?: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("voucherCampaigns.form");
  const [form, metadata] = useForm({
    id: "campaign",
    defaultValue,
    lastResult: lastResult ?? null,
  });
  const fields = metadata as unknown as CampaignFields;
  const isSaving = useNavigation().formData?.get("intent") === "save";
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate className="grid gap-6">
      <input type="hidden" name="intent" value="save" />
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
      <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <Part title={t("what")}>
          <ValueFields fields={fields} currency={currency} isPromised={isPromised} />
        </Part>
        <Part title={t("names")}>
          <NameFields fields={fields} />
        </Part>
        <Part title={t("when")}>
          <TimeFields fields={fields} />
        </Part>
        <Part title={t("limits")}>
          <LimitFields fields={fields} currency={currency} isPromised={isPromised} />
        </Part>
        <Part title={t("goods")} lead={t("goodsLead")}>
          <GoodsFields fields={fields} />
        </Part>
        <Part title={t("combining")}>
          <CombiningFields fields={fields} />
        </Part>
      </div>
      <div>
        <Button type="submit" variant="primary" pending={isSaving}>
          {version === undefined ? t("create") : t("save")}
        </Button>
      </div>
    </Form>
  );
}

function Part({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <Card as="section" aria-label={title} className="grid content-start gap-4">
      <SectionHeader title={title} lead={lead} />
      {children}
    </Card>
  );
}

function NameFields({ fields }: { fields: CampaignFields }) {
  const t = useTranslations("voucherCampaigns.form");
  return (
    <>
      <TextField field={fields.name!} label={t("name")} hint={t("nameHint")} maxLength={200} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField field={fields.labelDe!} label={t("labelDe")} lang="de" maxLength={120} />
        <TextField field={fields.labelEn!} label={t("labelEn")} lang="en" maxLength={120} />
        <TextareaField
          field={fields.conditionsDe!}
          label={t("conditionsDe")}
          lang="de"
          rows={3}
          optional
        />
        <TextareaField
          field={fields.conditionsEn!}
          label={t("conditionsEn")}
          lang="en"
          rows={3}
          optional
        />
      </div>
    </>
  );
}
