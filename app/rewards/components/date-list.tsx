import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { ShownDate } from "../rules/reward-details.ts";

const fewSeats = 5;

/** The dates of an experience: a seat to take, a list to wait on, or the seat one has. */
export function DateList({
  place,
  dates,
  slug,
  pointsPrice,
  canClaim,
}: {
  place: string;
  dates: readonly ShownDate[];
  slug: string;
  pointsPrice: number;
  /** Whether nothing but the date is left to choose. */
  canClaim: boolean;
}) {
  const t = useTranslations("rewards.dates");
  return (
    <section aria-labelledby="dates">
      <SectionHeader id="dates" title={t("title")} lead={place} />
      {dates.length === 0 ? <p className="text-sm text-ink-soft">{t("none")}</p> : null}
      <ul className="grid gap-3">
        {dates.map((date) => (
          <li
            key={date.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-card border bg-surface px-5 py-4"
          >
            <When date={date} />
            <Act date={date} slug={slug} pointsPrice={pointsPrice} canClaim={canClaim} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function When({ date: { startsAt, endsAt, seatsLeft, redemptionId } }: { date: ShownDate }) {
  const t = useTranslations("rewards.dates");
  const format = useFormatter();
  const time = (at: string) => format.dateTime(new Date(at), { timeStyle: "short" });
  return (
    <div className="min-w-0">
      <p className="font-semibold">
        {format.dateTime(new Date(startsAt), {
          weekday: "long",
          day: "numeric",
          month: "long",
          year: "numeric",
        })}
      </p>
      <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft tabular-nums">
        {t("times", { from: time(startsAt), to: time(endsAt) })}
        {redemptionId ? <Badge tone="success">{t("yours")}</Badge> : null}
        {!redemptionId && seatsLeft === 0 ? <Badge>{t("full")}</Badge> : null}
        {!redemptionId && seatsLeft > 0 && seatsLeft <= fewSeats ? (
          <Badge tone="accent">{t("few", { count: seatsLeft })}</Badge>
        ) : null}
      </p>
    </div>
  );
}

function Act({
  date: { id, seatsLeft, redemptionId, isWaiting, isWaitable },
  slug,
  pointsPrice,
  canClaim,
}: {
  date: ShownDate;
  slug: string;
  pointsPrice: number;
  canClaim: boolean;
}) {
  const t = useTranslations("rewards.dates");
  if (redemptionId)
    return <TextLink to={paths.myReward({ id: redemptionId })}>{t("show")}</TextLink>;
  if (isWaiting)
    return (
      <Form method="post" preventScrollReset className="flex flex-wrap items-center gap-3">
        <span className="text-sm font-semibold">{t("waiting")}</span>
        <input type="hidden" name="dateId" value={id} />
        <Button type="submit" name="intent" value="leave-waiting" size="small">
          {t("leave")}
        </Button>
      </Form>
    );
  if (!canClaim) return null;
  if (seatsLeft > 0)
    return (
      <ButtonLink
        to={paths.reward({ slug, step: "confirm", date: id })}
        preventScrollReset
        variant="primary"
        size="small"
      >
        {t("take")}
      </ButtonLink>
    );
  if (!isWaitable) return null;
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="dateId" value={id} />
      <input type="hidden" name="pointsAgreed" value={pointsPrice} />
      <Button type="submit" name="intent" value="wait" size="small">
        {t("wait")}
      </Button>
    </Form>
  );
}
