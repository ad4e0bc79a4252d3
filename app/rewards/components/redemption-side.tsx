import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { Card } from "#app/ui/card.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { useMoney } from "#app/vouchers/components/use-benefit-text.ts";

/** What it cost and when, and where it is paid. */
export function RedemptionSide({
  redemption,
}: {
  redemption: {
    slug: string;
    origin: string;
    points: number;
    moneyMinor: number | null;
    currency: string | null;
    requestedAt: string;
    checkoutId: string | null;
  };
}) {
  const t = useTranslations("rewards");
  const format = useFormatter();
  const money = useMoney();
  const { slug, origin, points, moneyMinor, currency, requestedAt, checkoutId } = redemption;
  const facts = [
    {
      label: t("mine.when"),
      value: format.dateTime(new Date(requestedAt), { dateStyle: "medium", timeStyle: "short" }),
    },
    {
      label: t("page.price"),
      value: origin === "grant" ? t("mine.gift") : t("price", { points }),
    },
  ];
  if (moneyMinor !== null && currency)
    facts.push({ label: t("mine.money"), value: money(moneyMinor, currency) });
  return (
    <Card as="section" aria-label={t("mine.facts")} className="grid gap-4">
      <Facts items={facts} />
      {checkoutId ? (
        <ButtonLink to={paths.checkout({ id: checkoutId })} variant="primary">
          {t("page.toPayment")}
        </ButtonLink>
      ) : null}
      <TextLink to={paths.reward({ slug })}>{t("mine.toReward")}</TextLink>
    </Card>
  );
}

/** Takes a claim back while the brand has not begun with it. */
export function CancelOwn({ isPaid }: { isPaid: boolean }) {
  const t = useTranslations("rewards.mine");
  return (
    <details className="rounded-card border bg-surface px-5 py-4">
      <summary className="inline-flex min-h-6 cursor-pointer items-center text-sm font-semibold">
        {t("cancel")}
      </summary>
      <Form method="post" className="mt-3 grid gap-3">
        <p className="text-sm text-ink-soft">{isPaid ? t("cancelPaid") : t("cancelText")}</p>
        <div>
          <Button type="submit" name="intent" value="cancel" variant="danger">
            {t("cancelYes")}
          </Button>
        </div>
      </Form>
    </details>
  );
}
