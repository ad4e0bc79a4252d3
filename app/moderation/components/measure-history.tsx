import { Form } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { ModerateMemberPage } from "../moderate-member.server.ts";

type Measure = ModerateMemberPage["measures"][number];

/** What was decided about a member before, with the way back for what still stands. */
export function MeasureHistory({ page }: { page: ModerateMemberPage }) {
  const t = useTranslations("review.member");
  return (
    <section aria-labelledby="measures">
      <SectionHeader id="measures" title={t("measures")} />
      {page.measures.length === 0 ? (
        <p className="text-sm text-ink-soft">{t("noMeasures")}</p>
      ) : (
        <ul className="divide-y border-y">
          {page.measures.map((measure) => (
            <li key={measure.id} className="grid gap-2 py-4">
              <MeasureLine measure={measure} />
              {page.mayAct && stands(measure) && !measure.automated ? (
                <TakeBack measureId={measure.id} />
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function MeasureLine({ measure }: { measure: Measure }) {
  const t = useTranslations("review.member");
  const names = useTranslations("moderation.measures");
  const format = useFormatter();
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: "medium" });
  const state = stands(measure) ? "standing" : measure.undoneAt ? "lifted" : "ended";
  return (
    <>
      <div className="flex flex-wrap items-center gap-2.5">
        <h3 className="text-sm font-semibold">{names(measure.kind as "hide")}</h3>
        <Badge tone={state === "standing" ? "danger" : "neutral"}>{t(`states.${state}`)}</Badge>
        <p className="ml-auto text-xs text-ink-faint">
          {t("taken", {
            date: day(measure.takenAt),
            name: measure.takerName ?? t("automatically"),
            clause: measure.ruleClause,
          })}
        </p>
      </div>
      <p className="text-sm whitespace-pre-line">{measure.reason}</p>
      {measure.until && state === "standing" ? (
        <p className="text-xs text-ink-faint">{t("until", { date: day(measure.until) })}</p>
      ) : null}
      {measure.undoReason ? (
        <p className="text-sm text-ink-soft">{t("undoReason", { reason: measure.undoReason })}</p>
      ) : null}
    </>
  );
}

function TakeBack({ measureId }: { measureId: string }) {
  const t = useTranslations("review.member");
  const id = `why-${measureId}`;
  return (
    <details>
      <summary className="w-fit py-1 text-sm font-semibold text-brand-text">
        {t("takeBack")}
      </summary>
      <Form method="post" className="mt-2 flex flex-wrap items-end gap-2.5">
        <input type="hidden" name="intent" value="restore" />
        <input type="hidden" name="measureId" value={measureId} />
        <div className="min-w-60 flex-1">
          <Field id={id} label={t("takeBackReason")}>
            {(control) => <TextInput {...control} name="reason" maxLength={4_000} required />}
          </Field>
        </div>
        <Button type="submit">{t("takeBack")}</Button>
      </Form>
    </details>
  );
}

function stands({ undoneAt, endedAt }: Measure): boolean {
  return undoneAt === null && endedAt === null;
}
