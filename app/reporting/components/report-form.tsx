import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Select } from "#app/ui/select.tsx";
import type { LiabilityReport } from "../queries/find-liability-report.server.ts";
import { useFigures } from "./use-figures.ts";

/** Which months, which cohorts, which assumption; what is shown follows, and can be bookmarked. */
export function ReportForm({ report }: { report: LiabilityReport }) {
  const t = useTranslations("reporting.choice");
  const { month: nameOf } = useFigures(report.currency);
  const { range } = report;
  const current = range.months.at(-1);
  const months = [...range.months].reverse().map((month) => ({
    value: month,
    label: month === current ? t("running", { month: nameOf(month) }) : nameOf(month),
  }));
  const key = [range.from, range.to, range.cohortLength, range.tail].join(" ");
  return (
    <Form
      key={key}
      method="get"
      aria-label={t("label")}
      preventScrollReset
      className="grid items-end gap-4 sm:grid-cols-2 xl:grid-cols-[1fr_1.15fr_0.8fr_1.6fr_auto] print-hidden"
    >
      <Choice name="from" label={t("from")} value={range.from} options={months} />
      <Choice name="to" label={t("to")} value={range.to} options={months} />
      <Choice
        name="by"
        label={t("by")}
        value={range.cohortLength === 3 ? "quarter" : "month"}
        options={(["month", "quarter"] as const).map((value) => ({ value, label: t(value) }))}
      />
      <Choice
        name="tail"
        label={t("tail")}
        value={range.tail}
        options={(["prudent", "trend"] as const).map((value) => ({ value, label: t(value) }))}
      />
      <Button type="submit" variant="primary" className="min-h-11">
        {t("show")}
      </Button>
    </Form>
  );
}

function Choice({
  name,
  label,
  value,
  options,
}: {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
}) {
  return (
    <Field id={`report-${name}`} label={label}>
      {(control) => (
        <Select {...control} name={name} defaultValue={value}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
