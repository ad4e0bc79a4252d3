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
import { TextLink } from "#app/ui/text-link.tsx";
import type { Obstacle } from "../rules/availability.ts";
import type { RewardTypeName } from "../rules/reward-types.ts";
import { AddressFields } from "./address-fields.tsx";
import { useObstacleText } from "./use-obstacle-text.ts";
import { usePriceText } from "./use-price-text.ts";

const fewPieces = 10;

interface Offer {
  slug: string;
  type: RewardTypeName;
  pointsPrice: number;
  moneyPriceMinor: number | null;
  currency: string | null;
  /** False where money cannot be taken just now. */
  isPayable: boolean;
  stockLeft: number | null;
  /** null for guests. */
  points: number | null;
  obstacles: Obstacle[];
}

/** Price, what is left, and the way to the reward in two steps that need no script. */
export function ClaimPanel({
  name,
  offer,
  chosenDate,
  isConfirming,
  requestKey,
}: {
  name: string;
  offer: Offer;
  /** Of an experience; null: not chosen yet. */
  chosenDate: { id: string; startsAt: string } | null;
  isConfirming: boolean;
  requestKey: string;
}) {
  const t = useTranslations("rewards");
  const { pointsPrice, stockLeft, points, obstacles } = offer;
  const priceText = usePriceText();
  const result = useActionData<SubmissionResult<string[]>>();
  // What belongs to a field of the address is said there.
  const errors = result?.error?.[""] ?? [];
  return (
    <Card as="section" aria-label={t("page.claim")}>
      <div className="grid gap-5">
        <p className="tabular-nums">
          <span className="display block text-2xl">{priceText(offer)}</span>
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
            <Way
              name={name}
              offer={offer}
              chosenDate={chosenDate}
              isConfirming={isConfirming}
              requestKey={requestKey}
            />
          </>
        ) : null}
      </div>
    </Card>
  );
}

/** The next step to the reward, once nothing keeps the member from it. */
function Way({
  name,
  offer,
  chosenDate,
  isConfirming,
  requestKey,
}: Confirming & { isConfirming: boolean }) {
  const t = useTranslations("rewards.page");
  if (!offer.isPayable) return <p className="text-sm font-semibold">{t("notPayable")}</p>;
  if (offer.type === "experience" && !chosenDate)
    return <p className="text-sm font-semibold">{t("chooseDate")}</p>;
  if (isConfirming)
    return (
      <Confirmation name={name} offer={offer} chosenDate={chosenDate} requestKey={requestKey} />
    );
  return (
    <ButtonLink
      to={paths.reward({ slug: offer.slug, step: "confirm" })}
      preventScrollReset
      variant="primary"
      size="large"
    >
      {t("claim")}
    </ButtonLink>
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
            <>
              <p className="font-semibold">{obstacleText(obstacle)}</p>
              <WayThere obstacle={obstacle} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Where to read how one gets there. */
function WayThere({ obstacle }: { obstacle: Obstacle }) {
  const t = useTranslations("rewards.page");
  if (obstacle.code === "tier-missing")
    return <TextLink to={paths.tiers()}>{t("wayToTier")}</TextLink>;
  if (obstacle.code === "ambassadors-only")
    return <TextLink to={paths.ambassador()}>{t("wayToAmbassador")}</TextLink>;
  return null;
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

interface Confirming {
  name: string;
  offer: Offer;
  chosenDate: { id: string; startsAt: string } | null;
  requestKey: string;
}

function Confirmation({ name, offer, chosenDate, requestKey }: Confirming) {
  const t = useTranslations("rewards.page");
  const what = useTranslations("rewards.confirm");
  const format = useFormatter();
  const priceText = usePriceText();
  const { slug, type, pointsPrice, moneyPriceMinor } = offer;
  const isClaiming = useNavigation().formMethod === "POST";
  const result = useActionData<SubmissionResult<string[]>>();
  return (
    <Form method="post" className="grid gap-4 border-t pt-5">
      <input type="hidden" name="intent" value="claim" />
      <input type="hidden" name="requestKey" value={requestKey} />
      <input type="hidden" name="priceSeen" value={pointsPrice} />
      {chosenDate ? <input type="hidden" name="dateId" value={chosenDate.id} /> : null}
      <div>
        <h2 className="display text-lg">{t("confirmTitle")}</h2>
        <p className="mt-1 text-sm text-ink-soft">
          {t("confirm", { title: name, price: priceText(offer) })}{" "}
          {chosenDate
            ? what("experience", {
                date: format.dateTime(new Date(chosenDate.startsAt), {
                  dateStyle: "full",
                  timeStyle: "short",
                }),
              })
            : type === "product" || type === "experience"
              ? null
              : what(type)}
          {moneyPriceMinor === null ? null : ` ${what("payNext")}`}
        </p>
      </div>
      {type === "product" ? (
        <AddressFields errors={result?.error ?? {}} typed={result?.initialValue ?? {}} />
      ) : null}
      <div className="grid gap-2.5">
        <Button type="submit" variant="primary" size="large" pending={isClaiming}>
          {moneyPriceMinor === null ? t("yes") : t("toPayment")}
        </Button>
        <ButtonLink to={paths.reward({ slug })} preventScrollReset variant="quiet">
          {t("no")}
        </ButtonLink>
      </div>
    </Form>
  );
}
