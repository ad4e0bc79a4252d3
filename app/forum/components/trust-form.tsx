import { type FieldMetadata, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { NumberField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { TrustLevel } from "../rules/trust-level.ts";
import { defaultTrustThresholds, type TrustThresholds } from "../rules/trust-thresholds.ts";

const groups = { basic: 1, member: 2, regular: 3 } as const satisfies Record<
  keyof TrustThresholds,
  TrustLevel
>;

/** What each level asks for, with how many members there are on it. */
export function TrustForm({
  thresholds,
  counts,
  lastResult,
}: {
  thresholds: TrustThresholds;
  counts: Record<TrustLevel, number>;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("trustAdmin");
  const [form, fields] = useForm<TrustThresholds>({
    lastResult: lastResult ?? null,
    defaultValue: thresholds,
  });
  return (
    <Form method="post" id={form.id} className="grid max-w-3xl gap-8">
      <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
      {(Object.keys(groups) as (keyof TrustThresholds)[]).map((group) => (
        <LevelFields
          key={group}
          group={group}
          count={counts[groups[group]]}
          fields={fields[group].getFieldset() as Record<string, FieldMetadata<number>>}
        />
      ))}
      <section className="grid gap-1">
        <h2 className="text-sm font-semibold">{t("appointed")}</h2>
        <p className="text-sm text-ink-soft">{t("appointedLead")}</p>
        <LevelCount count={counts[4]} />
      </section>
      <div>
        <Button type="submit" variant="primary">
          {t("save")}
        </Button>
      </div>
    </Form>
  );
}

function LevelFields({
  group,
  count,
  fields,
}: {
  group: keyof TrustThresholds;
  count: number;
  fields: Record<string, FieldMetadata<number>>;
}) {
  const t = useTranslations("trustAdmin");
  const names = Object.keys(defaultTrustThresholds[group]);
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-semibold">{t(group)}</legend>
      <p className="mt-1 text-sm text-ink-soft">{t(`${group}Lead`)}</p>
      <LevelCount count={count} />
      <div className="mt-4 grid grid-cols-2 items-end gap-4 sm:grid-cols-3">
        {names.map((name) => (
          <NumberField
            key={name}
            field={fields[name]!}
            label={t(`fields.${name}` as "fields.days")}
            min={0}
            required
          />
        ))}
      </div>
    </fieldset>
  );
}

function LevelCount({ count }: { count: number }) {
  const t = useTranslations("trustAdmin");
  return <p className="mt-1 text-xs text-ink-faint tabular-nums">{t("counts", { count })}</p>;
}
