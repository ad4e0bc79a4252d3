import { Form } from "@remix-run/react";
import { useId } from "react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { BasketPoints } from "../queries/find-points-for-basket.server.ts";
import { useStoryDate } from "./use-story-date.ts";

/** "What would a purchase bring?": asked and answered on the page, without scripts too. */
export function BasketPreview({
  asked,
  currency,
  timeZone,
  now,
}: {
  /** What was typed, and its answer; null where it is no amount. */
  asked: { amount: string; answer: BasketPoints | null } | null;
  currency: string;
  timeZone: string;
  now: string;
}) {
  const t = useTranslations("points.basket");
  const format = useFormatter();
  const { day } = useStoryDate({ timeZone, now });
  const id = useId();
  const answer = asked?.answer;
  const errors = asked && !answer ? ["platform.errors.invalid"] : undefined;
  return (
    <Card as="section" aria-label={t("title")}>
      <h2 className="display text-lg">{t("title")}</h2>
      <Form method="get" action={paths.points()} preventScrollReset className="mt-3 grid gap-3">
        <Field id={id} label={t("amount", { currency })} errors={errors}>
          {(control) => (
            <TextInput
              {...control}
              name="amount"
              inputMode="decimal"
              autoComplete="off"
              defaultValue={asked?.amount}
            />
          )}
        </Field>
        <Button type="submit">{t("ask")}</Button>
      </Form>
      <div aria-live="polite" className="text-sm">
        {answer ? (
          <p className="mt-3">
            <strong className="display text-xl tabular-nums">{format.number(answer.points)}</strong>{" "}
            {t("points", { points: answer.points })}
            {answer.campaignPoints > 0
              ? ` ${t("campaign", { points: answer.campaignPoints })}`
              : ""}
            {answer.usableFrom ? `, ${t("usable", { date: day(answer.usableFrom) })}` : ""}
          </p>
        ) : null}
      </div>
      <p className="mt-3 text-xs text-ink-faint">{t("note")}</p>
    </Card>
  );
}
