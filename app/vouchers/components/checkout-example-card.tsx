import type { ReactNode } from "react";
import { Card } from "#app/ui/card.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { type CheckoutExample, exampleAmounts, examplePoints } from "../rules/checkout-example.ts";
import { useMoney } from "./use-benefit-text.ts";
import { useRefusal } from "./use-refusal.ts";

/** A basket as it would be answered, code by code. */
export function CheckoutExampleCard({ example }: { example: CheckoutExample }) {
  const t = useTranslations("checkoutPolicy.example");
  const format = useFormatter();
  const refusal = useRefusal();
  const money = useMoney();
  const { currency, codes, points, payableMinor } = example;
  const inMoney = (minor: number) => money(minor, currency);
  const { goods, shipping, five, twenty, hundred } = exampleAmounts;
  const amounts = { five: inMoney(five), twenty: inMoney(twenty), hundred: inMoney(hundred) };
  return (
    <Card
      as="section"
      look="panel"
      aria-labelledby="checkout-example"
      className="xl:sticky xl:top-20"
    >
      <SectionHeader id="checkout-example" title={t("title")} lead={t("lead")} />
      <div role="status">
        <dl className="divide-y border-y text-sm tabular-nums">
          <Line name={t("goods")} value={inMoney(goods)} />
          <Line name={t("shipping")} value={inMoney(shipping)} />
          {codes.map((each) => (
            <Line
              key={each.code}
              name={t(`codes.${each.code}`, amounts)}
              note={each.refusal ? refusal(each.refusal) : null}
              value={each.refusal ? t("nothing") : `−${inMoney(each.discountMinor)}`}
            />
          ))}
          <Line
            name={t("points", { points: format.number(points.used || examplePoints) })}
            note={points.isAccepted ? null : t("pointsNot")}
            value={points.isAccepted ? `−${inMoney(points.minor)}` : t("nothing")}
          />
        </dl>
        <p className="mt-4 flex items-baseline justify-between gap-4">
          <span className="text-sm">{t("payable")}</span>
          <span className="display text-2xl tabular-nums">{inMoney(payableMinor)}</span>
        </p>
      </div>
    </Card>
  );
}

function Line({ name, value, note }: { name: string; value: ReactNode; note?: string | null }) {
  return (
    <div className="flex items-baseline justify-between gap-4 py-2">
      <dt>
        {name}
        {note ? <span className="block text-xs text-ink-soft">{note}</span> : null}
      </dt>
      <dd className={classNames("shrink-0 text-right font-semibold", note && "text-ink-faint")}>
        {value}
      </dd>
    </div>
  );
}
