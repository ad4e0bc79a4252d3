import { Form } from "@remix-run/react";
import type { listPaymentDifferences } from "#app/orders/queries/list-payment-differences.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { Cell, Row } from "#app/ui/table.tsx";
import { RowAct, StripeName, StripeTable, useWhen } from "./stripe-section.tsx";

/** What a code is here while an order of Stripe Checkout has it; the words are `redeemVoucher`'s. */
const codeStates = [
  "redeemed",
  "voucher-used",
  "voucher-held",
  "voucher-expired",
  "voucher-not-yet-valid",
  "voucher-withdrawn",
  "voucher-minimum-not-met",
  "voucher-currency-differs",
  "voucher-order-amount-needed",
  "voucher-needs-basket",
] as const;
const isCodeState = (word: string): word is (typeof codeStates)[number] =>
  (codeStates as readonly string[]).includes(word);

type Comparison = Awaited<ReturnType<typeof listPaymentDifferences>>;

/** What our books and Stripe said differently when they were last compared. */
export function StripeDifferences({
  comparison: { last, differences },
  canCompare,
}: {
  comparison: Comparison;
  canCompare: boolean;
}) {
  const t = useTranslations("stripeAdmin.differences");
  const when = useWhen();
  return (
    <section aria-labelledby="differences" className="grid gap-4">
      <SectionHeader
        id="differences"
        title={t("title")}
        lead={t("lead")}
        action={
          canCompare ? (
            <Form method="post">
              <Button type="submit" name="intent" value="compare">
                {t("compare")}
              </Button>
            </Form>
          ) : null
        }
      />
      <p className="text-sm text-ink-soft">
        {last
          ? t("last", {
              when: when(last.startedAt),
              compared: last.compared,
              differences: differences.length,
            })
          : t("never")}
      </p>
      {last?.failure ? (
        <Alert tone="danger" title={t("failed")}>
          {last.failure}
        </Alert>
      ) : null}
      {differences.length > 0 ? <DifferenceTable differences={differences} /> : null}
    </section>
  );
}

function DifferenceTable({ differences }: Pick<Comparison, "differences">) {
  const t = useTranslations("stripeAdmin.differences");
  const inWords = (kind: string, word: string) =>
    kind === "mirror-state" && isCodeState(word) ? t(`codes.${word}`) : word;
  return (
    <StripeTable
      caption={t("title")}
      columns={[
        { label: t("what") },
        { label: t("object") },
        { label: t("there") },
        { label: t("here") },
        { label: t("act") },
      ]}
      rows={differences.map(({ kind, objectId, expected, found }) => (
        <Row key={kind + objectId}>
          <Cell head>{t(`kinds.${kind}`)}</Cell>
          <Cell label={t("object")}>
            <StripeName>{objectId}</StripeName>
          </Cell>
          <Cell label={t("there")}>{inWords(kind, expected)}</Cell>
          <Cell label={t("here")}>{inWords(kind, found)}</Cell>
          <Cell label={t("act")}>
            {/^(cs|sub|promo)_/.test(objectId) ? (
              <RowAct id={objectId} intent="settle">
                {t(kind === "mirror-state" ? "close" : "settle")}
              </RowAct>
            ) : null}
          </Cell>
        </Row>
      ))}
    />
  );
}
