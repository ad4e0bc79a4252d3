import { Form } from "@remix-run/react";
import { SubmitButton } from "#app/accounts/components/submit-button.tsx";
import { majorAmount } from "#app/orders/rules/money.ts";
import type { Translate } from "#app/platform/i18n/messages.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Card } from "#app/ui/card.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import type { Consequence } from "../queries/list-programme-consequences.server.ts";
import type { changedSettings, SettingName } from "../rules/programme-form.ts";

export interface ProgrammePreview {
  changes: ReturnType<typeof changedSettings>;
  consequences: Consequence[];
  currencies: { before: string; after: string };
  /** The form as it was sent, to be sent again. */
  sent: [name: string, value: string][];
}

/** What changes, what each change affects, and the two ways on. */
export function ProgrammeChanges({ preview }: { preview: ProgrammePreview }) {
  const t = useTranslations("programme");
  const told = useConsequence();
  const value = useSettingValue();
  const { changes, consequences, currencies, sent } = preview;
  return (
    <section aria-labelledby="changes" className="max-w-2xl">
      <SectionHeader id="changes" title={t("confirmTitle")} lead={t("confirmLead")} />
      <ul className="grid gap-3">
        {changes.map(({ name, before, after }) => {
          const consequence = consequences.find((one) => one.setting === name);
          return (
            <Card key={name} as="li">
              <p className="text-xs font-medium text-ink-faint">{t(`fields.${name}`)}</p>
              <p className="mt-0.5 font-semibold break-words">
                {t("from", {
                  before: value(name, before, currencies.before),
                  after: value(name, after, currencies.after),
                })}
              </p>
              {consequence ? (
                <p className="mt-2 text-sm text-ink-soft">{told(consequence)}</p>
              ) : null}
            </Card>
          );
        })}
      </ul>
      <div className="mt-5">
        <Alert>{t("kept")}</Alert>
      </div>
      <Form method="post" className="mt-6 grid gap-3 sm:grid-cols-2">
        {sent.map(([name, text]) => (
          <input key={name} type="hidden" name={name} value={text} />
        ))}
        <SubmitButton intent="save">{t("save")}</SubmitButton>
        <SubmitButton intent="edit" variant="secondary">
          {t("edit")}
        </SubmitButton>
      </Form>
    </section>
  );
}

function useConsequence(): (consequence: Consequence) => string {
  const say = useTranslations() as unknown as Translate;
  const format = useFormatter();
  return ({ key, values }) => {
    const money = (minor: unknown, currency: unknown) =>
      format.number(majorAmount({ amountMinor: Number(minor), currency: String(currency) }), {
        style: "currency",
        currency: String(currency),
      });
    const shown =
      key === "pointPrice"
        ? {
            points: Number(values.points),
            from: money(values.fromMinor, values.fromCurrency),
            to: money(values.toMinor, values.toCurrency),
          }
        : values;
    return say(`programme.consequences.${key}`, shown);
  };
}

function useSettingValue(): (name: SettingName, value: unknown, currency: string) => string {
  const t = useTranslations("programme");
  const format = useFormatter();
  return (name, value, currency) => {
    if (name === "refundPolicy") return t(`policy.${value as "only-pending"}`);
    if (name === "rounding") return t(`roundingOf.${value as "floor"}`);
    if (name === "pointPrice") {
      const { points, minor } = value as { points: number; minor: number };
      const amount = majorAmount({ amountMinor: minor, currency });
      return t("priceOf", {
        points,
        amount: format.number(amount, { style: "currency", currency }),
      });
    }
    if (value === null) return name === "expiryMonths" ? t("never") : t("none");
    if (typeof value === "boolean") return value ? t("yes") : t("no");
    return typeof value === "number" ? format.number(value) : String(value);
  };
}
