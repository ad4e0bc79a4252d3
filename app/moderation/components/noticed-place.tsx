import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextareaField } from "#app/ui/form-field.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Quote } from "#app/ui/quote.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { NoticedPlaceState } from "../rules/noticed-place-state.ts";

interface Place {
  id: string;
  address: string;
  state: NoticedPlaceState;
  answer: string | null;
  decidedAt: string | null;
  appealAnswer: string | null;
  appealUntil: string | null;
  mayAppeal: boolean;
}

/** One place that a notice names: what was decided and, where it was refused, the way to object. */
export function NoticedPlace({
  place,
  redressBody,
  lastResult,
}: {
  place: Place;
  /** Who decides disputes out of court; null where the brand names nobody. */
  redressBody: string | null;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("notices.filed");
  const format = useFormatter();
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: "long" });
  return (
    <li className="grid gap-3 py-5">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1.5">
        <TextLink to={place.address} reloadDocument className="min-w-0 flex-1 break-all text-sm">
          {place.address}
        </TextLink>
        <Badge tone={tones[place.state]}>{t(`state.${place.state}`)}</Badge>
      </div>
      {place.decidedAt ? (
        <p className="text-sm text-ink-soft">
          {t("decidedOn", { date: day(place.decidedAt) })}{" "}
          {place.state === "acted" ? t("actedText") : null}
        </p>
      ) : null}
      {place.answer ? <Words label={t("answer")} text={place.answer} /> : null}
      {place.appealAnswer ? <Words label={t("appealAnswer")} text={place.appealAnswer} /> : null}
      {place.state === "refused" && place.appealUntil ? (
        place.mayAppeal ? (
          <Objection
            place={place}
            until={day(place.appealUntil)}
            redressBody={redressBody}
            lastResult={lastResult}
          />
        ) : (
          <p className="text-sm text-ink-soft">{t("tooLate", { date: day(place.appealUntil) })}</p>
        )
      ) : null}
    </li>
  );
}

function Words({ label, text }: { label: string; text: string }) {
  return (
    <div className="grid gap-1.5">
      <p className="text-sm text-ink-soft">{label}</p>
      <Quote>
        <p className="whitespace-pre-line">{text}</p>
      </Quote>
    </div>
  );
}

function Objection({
  place,
  until,
  redressBody,
  lastResult,
}: {
  place: Place;
  until: string;
  redressBody: string | null;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("notices.filed");
  const isLast = lastResult?.initialValue?.noticeObjectId === place.id;
  const [form, fields] = useForm<{ explanation: string }>({
    id: `object-${place.id}`,
    lastResult: isLast ? lastResult : undefined,
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid justify-items-start gap-4">
      <p className="text-sm text-ink-soft">
        {t("objectLead", { date: until })} {t("redress", { body: redressBody ?? t("anyBody") })}
      </p>
      <FormProblems form={form} />
      <input type="hidden" name="noticeObjectId" value={place.id} />
      <div className="w-full">
        <TextareaField
          field={fields.explanation}
          label={t("objection")}
          rows={4}
          maxLength={4_000}
          required
        />
      </div>
      <Button type="submit">{t("submit")}</Button>
    </Form>
  );
}

const tones = {
  open: "warn",
  acted: "success",
  refused: "neutral",
  appealed: "warn",
  upheld: "success",
  rejected: "neutral",
} as const satisfies Record<NoticedPlaceState, string>;
