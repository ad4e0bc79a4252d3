import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { TextField } from "#app/ui/form-field.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { ReasonForm } from "./reason-form.tsx";

export interface StaffDate {
  id: string;
  startsAt: string;
  seatsTotal: number;
  seatsLeft: number;
  waiting: number;
  calledOffAt: string | null;
  isOver: boolean;
}

type Result = SubmissionResult<string[]> | undefined;

/** When an experience takes place: its dates, one more, and calling one off. */
export function DatesSection({
  dates,
  addResult,
  callOffResult,
}: {
  dates: readonly StaffDate[];
  addResult: Result;
  callOffResult: Result;
}) {
  const t = useTranslations("rewardsAdmin.dates");
  return (
    <section aria-labelledby="dates" className="mt-10">
      <SectionHeader id="dates" title={t("title")} />
      {dates.length === 0 ? <p className="text-sm text-ink-soft">{t("none")}</p> : null}
      <ul className="grid gap-3 md:grid-cols-2">
        {dates.map((date) => (
          <DateCard key={date.id} date={date} callOffResult={callOffResult} />
        ))}
      </ul>
      <AddDate key={dates.length} lastResult={addResult} />
    </section>
  );
}

function DateCard({ date, callOffResult }: { date: StaffDate; callOffResult: Result }) {
  const t = useTranslations("rewardsAdmin.dates");
  const format = useFormatter();
  const { id, startsAt, seatsLeft, seatsTotal, waiting, calledOffAt, isOver } = date;
  const own = callOffResult?.initialValue?.dateId === id ? callOffResult : undefined;
  return (
    <Card as="li" className="text-sm">
      <p className="flex flex-wrap items-center gap-2 font-semibold">
        {format.dateTime(new Date(startsAt), { dateStyle: "full", timeStyle: "short" })}
        {calledOffAt ? <Badge tone="danger">{t("calledOff")}</Badge> : null}
        {isOver && !calledOffAt ? <Badge>{t("over")}</Badge> : null}
      </p>
      <p className="mt-1 text-ink-soft tabular-nums">
        {t("left", { left: seatsLeft, total: seatsTotal })} · {t("waiting", { count: waiting })}
      </p>
      {calledOffAt || isOver ? null : <CallOff dateId={id} lastResult={own} />}
    </Card>
  );
}

function CallOff({ dateId, lastResult }: { dateId: string; lastResult: Result }) {
  const t = useTranslations("rewardsAdmin.dates");
  const all = useTranslations("rewardsAdmin.redemptions");
  return (
    <details open={lastResult !== undefined} className="mt-2">
      <summary className="inline-flex min-h-6 cursor-pointer items-center font-semibold text-danger underline underline-offset-3">
        {t("callOff")}
      </summary>
      <ReasonForm
        id={`call-off-${dateId}`}
        label={all("reason")}
        hint={t("reasonHint")}
        confirm={t("confirm")}
        lastResult={lastResult}
        className="mt-3 grid gap-3"
      >
        <input type="hidden" name="intent" value="call-off" />
        <input type="hidden" name="dateId" value={dateId} />
      </ReasonForm>
    </details>
  );
}

function AddDate({ lastResult }: { lastResult: Result }) {
  const t = useTranslations("rewardsAdmin.dates");
  const [form, fields] = useForm<{ startsAt: string; endsAt: string; seats: number }>({
    id: "add-date",
    lastResult: lastResult ?? null,
  });
  return (
    <Form
      method="post"
      id={form.id}
      onSubmit={form.onSubmit}
      noValidate
      preventScrollReset
      className="mt-5 grid items-start gap-4 sm:grid-cols-[1fr_1fr_8rem_auto]"
    >
      <input type="hidden" name="intent" value="add-date" />
      <TextField field={fields.startsAt} label={t("startsAt")} type="datetime-local" />
      <TextField field={fields.endsAt} label={t("endsAt")} type="datetime-local" />
      <TextField field={fields.seats} label={t("seats")} type="number" min={1} />
      <div className="sm:mt-6.5">
        <Button type="submit">{t("add")}</Button>
      </div>
    </Form>
  );
}
