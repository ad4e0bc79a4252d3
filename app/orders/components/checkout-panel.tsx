import type { SubmissionResult } from "@conform-to/react";
import { Form, useActionData, useNavigation } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { Card } from "#app/ui/card.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import type { CheckoutEnd, CheckoutPurpose, CheckoutState } from "../rules/checkout-states.ts";
import { useMoney } from "./use-money.ts";

export interface ShownCheckout {
  id: string;
  purpose: CheckoutPurpose;
  /** What is paid for. */
  reference: string;
  state: CheckoutState;
  endReason: CheckoutEnd | null;
  amountMinor: number;
  currency: string;
  description: string;
  expiresAt: string;
}

/** What is to be paid, where it stands, and what can be done now. */
export function CheckoutPanel({ checkout, isBack }: { checkout: ShownCheckout; isBack: boolean }) {
  const money = useMoney();
  return (
    <Card as="section" aria-labelledby="what">
      <div className="grid gap-5">
        <div>
          <h2 id="what" className="text-sm text-ink-soft">
            {checkout.description}
          </h2>
          <p className="display text-3xl tabular-nums">{money(checkout)}</p>
        </div>
        {checkout.state === "open" ? (
          <ToPay checkout={checkout} isBack={isBack} />
        ) : (
          <Outcome checkout={checkout} />
        )}
      </div>
    </Card>
  );
}

function ToPay({ checkout, isBack }: { checkout: ShownCheckout; isBack: boolean }) {
  const t = useTranslations("payments.checkout");
  const format = useFormatter();
  const isSending = useNavigation().state !== "idle";
  const result = useActionData<SubmissionResult<string[]>>();
  const errors = Object.values(result?.error ?? {}).flatMap((texts) => texts ?? []);
  return (
    <Form method="post" className="grid gap-4">
      <FormErrors errors={errors.map((text) => ({ text }))} />
      {isBack ? <Alert title={t("unknownTitle")}>{t("unknown")}</Alert> : null}
      <p className="text-sm text-ink-soft">
        {t("until", {
          time: format.dateTime(new Date(checkout.expiresAt), {
            dateStyle: "medium",
            timeStyle: "short",
          }),
        })}
      </p>
      <div className="flex flex-wrap gap-2.5">
        <Button
          type="submit"
          name="intent"
          value="pay"
          variant="primary"
          size="large"
          pending={isSending}
        >
          {t("pay")}
        </Button>
        <Button type="submit" name="intent" value="cancel" variant="quiet">
          {t("cancel")}
        </Button>
      </div>
    </Form>
  );
}

function Outcome({ checkout }: { checkout: ShownCheckout }) {
  const t = useTranslations("payments.checkout");
  const { state, endReason, purpose, reference } = checkout;
  if (state === "completed")
    return (
      <>
        <Alert tone="success" title={t("completedTitle")}>
          {t(`completed.${purpose}`)}
        </Alert>
        <ButtonLink to={placeOf[purpose]({ id: reference })} variant="primary">
          {t(`next.${purpose}`)}
        </ButtonLink>
      </>
    );
  if (state === "processing") return <Alert title={t("processingTitle")}>{t("processing")}</Alert>;
  return (
    <>
      <Alert tone="warn" title={t("expiredTitle")}>
        {t(`expired.${endReason ?? "time-out"}`)}
      </Alert>
      <ButtonLink to={startOf[purpose]()}>{t("again")}</ButtonLink>
    </>
  );
}

const placeOf = {
  "gift-balance": paths.wallet,
  reward: paths.myReward,
  membership: paths.membership,
} satisfies Record<CheckoutPurpose, (thing: { id: string }) => string>;

const startOf = {
  "gift-balance": paths.giftBalance,
  reward: paths.rewards,
  membership: paths.membership,
} satisfies Record<CheckoutPurpose, () => string>;
