import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextareaField } from "#app/ui/form-field.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Quote } from "#app/ui/quote.tsx";
import type { MeasureState } from "../rules/measure-state.ts";
import type { Statement } from "./statement.types.ts";

/** What became of the objection, or the form to make one while that is possible. */
export function AppealSection({
  statement,
  state,
  mayAppeal,
  appealUntil,
  redressBody,
  lastResult,
}: {
  statement: Statement;
  state: MeasureState;
  mayAppeal: boolean;
  appealUntil: string;
  /** Who decides disputes out of court; null where the brand names nobody. */
  redressBody: string | null;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("moderation.statement");
  const format = useFormatter();
  const until = format.dateTime(new Date(appealUntil), { dateStyle: "long" });
  const isContestable = state === "standing";
  if (!statement.appealText && !isContestable) return null;
  return (
    <section className="mt-8 grid gap-4 border-t pt-6">
      <h2 className="display text-lg">{t("object")}</h2>
      {statement.appealText ? <FiledAppeal statement={statement} /> : null}
      {isContestable && !mayAppeal ? (
        <p className="text-sm text-ink-soft">{t("tooLate", { date: until })}</p>
      ) : null}
      {isContestable && mayAppeal ? (
        <>
          <p className="text-sm text-ink-soft">
            {t("objectLead", { date: until, body: redressBody ?? t("anyBody") })}
          </p>
          <AppealForm lastResult={lastResult} />
        </>
      ) : null}
    </section>
  );
}

function FiledAppeal({ statement }: { statement: Statement }) {
  const t = useTranslations("moderation.statement");
  const format = useFormatter();
  const day = (at: string | null) =>
    at ? format.dateTime(new Date(at), { dateStyle: "long" }) : "";
  const outcome = statement.appealOutcome;
  return (
    <>
      {outcome === "upheld" ? (
        <Alert tone="success" title={t("upheld", { date: day(statement.appealDecidedAt) })}>
          {statement.appealAnswer}
        </Alert>
      ) : outcome === "rejected" ? (
        <Alert title={t("rejected", { date: day(statement.appealDecidedAt) })}>
          {`${t("answer")}: ${statement.appealAnswer ?? ""}`}
        </Alert>
      ) : (
        <Alert>{t("open", { date: day(statement.appealFiledAt) })}</Alert>
      )}
      <Quote source={t("yourWords")}>
        <p className="whitespace-pre-line">{statement.appealText}</p>
      </Quote>
    </>
  );
}

function AppealForm({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const t = useTranslations("moderation.statement");
  const [form, fields] = useForm<{ explanation: string }>({ id: "appeal", lastResult });
  return (
    <Form method="post" {...getFormProps(form)} className="grid justify-items-start gap-4">
      <FormProblems form={form} />
      <div className="w-full">
        <TextareaField
          field={fields.explanation}
          label={t("objection")}
          rows={5}
          maxLength={4_000}
          required
        />
      </div>
      <Button type="submit" variant="primary">
        {t("submit")}
      </Button>
    </Form>
  );
}
