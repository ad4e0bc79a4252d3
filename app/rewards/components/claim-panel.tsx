import type { SubmissionResult } from "@conform-to/react";
import { Form, useActionData, useNavigation } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { Card } from "#app/ui/card.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { ProgressBar } from "#app/ui/progress-bar.tsx";
import type { Obstacle } from "../rules/availability.ts";
import { useObstacleText } from "./use-obstacle-text.ts";

const fewPieces = 10;

interface Offer {
  slug: string;
  pointsPrice: number;
  stockLeft: number | null;
  /** null for guests. */
  points: number | null;
  obstacles: Obstacle[];
}

/** Price, what is left, and the way to the reward in two steps that need no script. */
export function ClaimPanel({
  name,
  offer,
  isConfirming,
  requestKey,
}: {
  name: string;
  offer: Offer;
  isConfirming: boolean;
  requestKey: string;
}) {
  const t = useTranslations("rewards");
  const { pointsPrice, stockLeft, points, obstacles } = offer;
  const result = useActionData<SubmissionResult<string[]>>();
  const errors = result?.error ? Object.values(result.error).flatMap((texts) => texts ?? []) : [];
  return (
    <Card as="section" aria-label={t("page.claim")}>
      <div className="grid gap-5">
        <p className="tabular-nums">
          <span className="display block text-2xl">
            {pointsPrice === 0 ? t("free") : t("price", { points: pointsPrice })}
          </span>
          {stockLeft !== null && stockLeft > 0 && stockLeft <= fewPieces ? (
            <span className="text-sm text-ink-faint">{t("stock.few", { count: stockLeft })}</span>
          ) : null}
        </p>
        <FormErrors errors={errors.map((text) => ({ text }))} />
        {points === null ? <GuestWay slug={offer.slug} /> : null}
        {points !== null && obstacles.length > 0 ? (
          <Obstacles obstacles={obstacles} name={name} pointsPrice={pointsPrice} />
        ) : null}
        {points !== null && obstacles.length === 0 ? (
          <>
            <Balance points={points} pointsPrice={pointsPrice} />
            {isConfirming ? (
              <Confirmation name={name} offer={offer} requestKey={requestKey} />
            ) : (
              <ButtonLink
                to={paths.reward({ slug: offer.slug, step: "confirm" })}
                preventScrollReset
                variant="primary"
                size="large"
              >
                {t("page.claim")}
              </ButtonLink>
            )}
          </>
        ) : null}
      </div>
    </Card>
  );
}

function GuestWay({ slug }: { slug: string }) {
  const t = useTranslations("rewards.page");
  const back = { to: paths.reward({ slug }) };
  return (
    <div className="grid gap-2.5">
      <ButtonLink to={paths.signUp(back)} variant="primary" size="large">
        {t("signUp")}
      </ButtonLink>
      <ButtonLink to={paths.signIn(back)}>{t("signIn")}</ButtonLink>
    </div>
  );
}

function Obstacles({
  obstacles,
  name,
  pointsPrice,
}: {
  obstacles: Obstacle[];
  name: string;
  pointsPrice: number;
}) {
  const t = useTranslations("rewards");
  const obstacleText = useObstacleText();
  return (
    <ul className="grid gap-3 text-sm">
      {obstacles.map((obstacle) => (
        <li key={obstacle.code}>
          {obstacle.code === "points-missing" ? (
            <ProgressBar
              label={t("progress", { title: name })}
              value={Math.max(pointsPrice - obstacle.missing, 0)}
              max={pointsPrice}
              tone="accent"
              hint={obstacleText(obstacle)}
            />
          ) : (
            <p className="font-semibold">{obstacleText(obstacle)}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Balance({ points, pointsPrice }: { points: number; pointsPrice: number }) {
  const t = useTranslations("rewards");
  const format = useFormatter();
  const inPoints = (count: number) => t("price", { points: count });
  return (
    <Facts
      items={[
        { label: t("page.balance"), value: inPoints(points) },
        { label: t("page.price"), value: format.number(-pointsPrice) },
        { label: t("page.after"), value: inPoints(points - pointsPrice) },
      ]}
    />
  );
}

function Confirmation({
  name,
  offer: { slug, pointsPrice },
  requestKey,
}: {
  name: string;
  offer: Offer;
  requestKey: string;
}) {
  const t = useTranslations("rewards.page");
  const isClaiming = useNavigation().formMethod === "POST";
  return (
    <Form method="post" className="grid gap-4 border-t pt-5">
      <input type="hidden" name="requestKey" value={requestKey} />
      <input type="hidden" name="priceSeen" value={pointsPrice} />
      <div>
        <h2 className="display text-lg">{t("confirmTitle")}</h2>
        <p className="mt-1 text-sm text-ink-soft">
          {t("confirm", { title: name, points: pointsPrice })}
        </p>
      </div>
      <div className="grid gap-2.5">
        <Button type="submit" variant="primary" size="large" pending={isClaiming}>
          {t("yes")}
        </Button>
        <ButtonLink to={paths.reward({ slug })} preventScrollReset variant="quiet">
          {t("no")}
        </ButtonLink>
      </div>
    </Form>
  );
}
