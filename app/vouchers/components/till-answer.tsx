import { Form, useNavigation } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { Card } from "#app/ui/card.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import type { LookedAt } from "../queries/look-at-code.server.ts";
import type { TillSale } from "../till.schemas.ts";
import { useMoney } from "./use-benefit-text.ts";
import { useRefusal } from "./use-refusal.ts";
import { useLanguage } from "./use-voucher-language.ts";

export interface TillLook
  extends Pick<LookedAt, "code" | "payableMinor" | "balanceMinor" | "goods"> {
  asked: TillSale;
  member: { number: number; displayName: string; pointsAvailable: number } | null;
}

/** What the code does to the sale, whose it is, and the act. */
export function TillAnswer({
  look,
  currency,
  requestKey,
}: {
  look: TillLook;
  currency: string;
  requestKey: string;
}) {
  const t = useTranslations("till");
  const format = useFormatter();
  const money = useMoney();
  const refusal = useRefusal();
  const language = useLanguage();
  const { asked, code, member, payableMinor, balanceMinor, goods } = look;
  const isRedeeming = useNavigation().formData?.get("intent") === "redeem";
  const only = [...goods.includedSkus, ...goods.includedCategories].join(", ");
  const facts = [
    { label: t("code"), value: `•••• ${code.endsIn}` },
    ...(balanceMinor === null
      ? []
      : [{ label: t("balance"), value: money(balanceMinor, currency) }]),
    ...(only ? [{ label: t("onlyFor"), value: only }] : []),
    ...(member
      ? [
          {
            label: t("member"),
            value: t("memberValue", {
              name: member.displayName,
              number: String(member.number),
              points: format.number(member.pointsAvailable),
            }),
          },
        ]
      : []),
  ];
  return (
    <Card as="section" aria-label={t("answer")} className="grid gap-5">
      <h2 className="display text-xl">{code.voucher?.label[language] ?? t("unknown")}</h2>
      {code.refusal ? (
        <Alert tone="danger" title={refusal(code.refusal)} />
      ) : (
        <div role="status" className="rounded-control bg-brand-softer p-4">
          <p className="text-sm text-ink-soft">{t("charge")}</p>
          <p className="display text-3xl tabular-nums">{money(payableMinor, currency)}</p>
          <p className="text-sm text-ink-soft">
            {t("saves", { amount: money(code.discountMinor, currency) })}
          </p>
        </div>
      )}
      <Facts items={facts} />
      <div className="grid gap-3">
        {code.refusal ? null : (
          <Form method="post" className="grid">
            <input type="hidden" name="requestKey" value={requestKey} />
            <input type="hidden" name="code" value={asked.code} />
            <input type="hidden" name="amount" value={asked.amount} />
            <input type="hidden" name="sku" value={asked.sku ?? ""} />
            <input type="hidden" name="memberNumber" value={asked.memberNumber ?? ""} />
            <Button
              type="submit"
              name="intent"
              value="redeem"
              variant="primary"
              size="large"
              pending={isRedeeming}
            >
              {t("redeem")}
            </Button>
          </Form>
        )}
        <ButtonLink to={paths.adminTill()} size="large">
          {t("another")}
        </ButtonLink>
      </div>
    </Card>
  );
}
