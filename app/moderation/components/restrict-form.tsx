import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { SubmitButton } from "#app/accounts/components/submit-button.tsx";
import { RadioGroupField, SelectField, TextareaField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { ModerateMemberPage } from "../moderate-member.server.ts";
import { type Penalty, suggestPenalty } from "../rules/penalty-ladder.ts";
import { suggestForReports } from "../rules/report-misuse.ts";
import { ClauseField, DurationField } from "./decision-fields.tsx";

type Fields = { action: string; days: string; about: string; clause: string; reason: string };

/** A measure upon an account, on one's own initiative. */
export function RestrictForm({
  page,
  lastResult,
}: {
  page: ModerateMemberPage;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { member, offered, rules, requestKey } = page;
  const t = useTranslations("review.member");
  const actions = useTranslations("review.actions");
  const forms = useTranslations("review.forms");
  const next = nextFor(page);
  const [form, fields] = useForm<Fields>({
    id: "restrict",
    lastResult,
    defaultValue: {
      action: next && offered.includes(next.action) ? next.action : "warn",
      days: next?.days ? String(next.days) : "",
      about: page.isAboutReports ? "reports" : "posting",
    },
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormProblems form={form} />
      <input type="hidden" name="intent" value="restrict" />
      <input type="hidden" name="requestKey" value={requestKey} />
      <RadioGroupField
        field={fields.action}
        label={t("action")}
        hint={<Suggestion page={page} />}
        look="cards"
        options={offered.map((value) => ({
          value,
          label: actions(value),
          hint: t(`hints.${value}`),
        }))}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <DurationField field={fields.days} duration="optional" noneLabel={t("noDuration")} />
        <ClauseField field={fields.clause} rules={rules} />
        <SelectField field={fields.about} label={t("about")} hint={t("aboutHint")}>
          <option value="posting">{t("abouts.posting")}</option>
          <option value="reports">{t("abouts.reports")}</option>
        </SelectField>
      </div>
      <TextareaField
        field={fields.reason}
        label={forms("reason")}
        hint={t("reasonHint", { language: member.language })}
        rows={4}
        maxLength={4_000}
        required
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
}

/** What is usual next, for what they write or, where asked for, for what they report. */
function nextFor({ isAboutReports, reporting, measuresBefore }: ModerateMemberPage) {
  return isAboutReports ? suggestForReports(reporting) : suggestPenalty(measuresBefore);
}

function Suggestion({ page: { measuresBefore, reporting } }: { page: ModerateMemberPage }) {
  const t = useTranslations("review.member");
  const actions = useTranslations("review.actions");
  const forms = useTranslations("review.forms");
  const nameOf = (next: Penalty | null) =>
    next
      ? forms("penaltyOption", { action: actions(next.action), days: next.days ?? 0 })
      : forms("penaltyNone");
  return (
    <>
      {forms("penaltyHint", {
        count: measuresBefore,
        next: nameOf(suggestPenalty(measuresBefore)),
      })}
      {reporting.decided ? (
        <>
          <br />
          {t("reportingHint", { ...reporting, next: nameOf(suggestForReports(reporting)) })}
        </>
      ) : null}
    </>
  );
}
