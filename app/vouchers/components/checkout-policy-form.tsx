import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import type { z } from "zod";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { CheckboxField, NumberField, RadioGroupField } from "#app/ui/form-field.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import type { checkoutPolicySchema } from "../checkout-policy.schemas.ts";
import type { formOfSettings } from "../rules/checkout-policy-form.ts";
import type { PointPrice } from "../rules/pay-with-points.ts";
import { useMoney } from "./use-benefit-text.ts";

/** How codes and points go together; every change shows what it does to the example. */
export function CheckoutPolicyForm({
  values,
  version,
  programme: { currency, pointPrice },
  lastResult,
  onPreview,
}: {
  values: ReturnType<typeof formOfSettings>;
  version: number;
  programme: { currency: string; pointPrice: PointPrice };
  lastResult: SubmissionResult<string[]> | undefined;
  onPreview: (typed: FormData) => void;
}) {
  const t = useTranslations("checkoutPolicy");
  const format = useFormatter();
  const money = useMoney();
  const [form, fields] = useForm<z.input<ReturnType<typeof checkoutPolicySchema>>>({
    id: "checkout-policy",
    defaultValue: values as never,
    lastResult: lastResult ?? null,
  });
  const isSaving = useNavigation().formData?.get("intent") === "save";
  const choice = (name: "application" | "order" | "percentageOf", options: readonly string[]) => (
    <RadioGroupField
      field={fields[name]}
      label={t(`${name as "order"}.label`)}
      look="cards"
      options={options.map((value) => ({
        value,
        label: t(`${name as "order"}.${value as "as-entered"}`),
        hint: t(`${name as "order"}.${value as "as-entered"}-hint`),
      }))}
    />
  );
  return (
    <Form
      method="post"
      id={form.id}
      onSubmit={form.onSubmit}
      onChange={(event) => onPreview(new FormData(event.currentTarget))}
      noValidate
      className="grid gap-6"
    >
      <input type="hidden" name="version" value={version} />
      <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
      <Part title={t("codes")} lead={t("codesLead")}>
        {choice("application", ["partial", "all"])}
        {choice("order", ["amounts-first", "percentages-first", "as-entered"])}
        {choice("percentageOf", ["remaining", "initial"])}
        <NumberField
          field={fields.maximumCodes}
          label={t("maximumCodes")}
          hint={t("maximumCodesHint")}
          min={1}
          max={50}
        />
      </Part>
      <Part title={t("points")} lead={t("pointsLead")}>
        <CheckboxField field={fields.arePointsAccepted} label={t("arePointsAccepted")} />
        <div className="grid gap-4 sm:grid-cols-2">
          <NumberField field={fields.pricePoints} label={t("pricePoints")} min={1} optional />
          <NumberField
            field={fields.price}
            label={t("price", { currency })}
            step="any"
            min={0}
            optional
          />
        </div>
        <p className="text-xs text-ink-faint">
          {t("priceHint", {
            points: format.number(pointPrice.points),
            amount: money(pointPrice.minor, currency),
          })}
        </p>
      </Part>
      <Part title={t("hold")} lead={t("holdLead")}>
        <NumberField field={fields.holdMinutes} label={t("holdMinutes")} min={1} max={1440} />
      </Part>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" name="intent" value="save" variant="primary" pending={isSaving}>
          {t("save")}
        </Button>
        <Button type="submit" name="intent" value="preview">
          {t("preview")}
        </Button>
      </div>
    </Form>
  );
}

function Part({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <Card as="section" aria-label={title} className="grid content-start gap-5">
      <SectionHeader title={title} lead={lead} />
      {children}
    </Card>
  );
}
