import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirectDocument,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { Gift } from "lucide-react";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { canTakePayments, paymentMode } from "#app/platform/stripe.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { openCheckout } from "../commands/open-checkout.server.ts";
import { startCheckout } from "../commands/start-checkout.server.ts";
import { TestModeNote } from "../components/test-mode-note.tsx";
import { useMoney } from "../components/use-money.ts";
import { giftBalanceSchema } from "../payments.schemas.ts";
import { giftAmounts } from "../rules/gift-amounts.ts";

const minutesToPay = 60;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const { currency } = await findBrand();
  return {
    title: translatorOf(viewer).t("payments.gift.title"),
    isOffered: canTakePayments(),
    mode: paymentMode(),
    currency,
    amounts: giftAmounts(currency),
    requestKey: randomUUID(),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireMember(context);
  const memberId = viewer.member.id;
  const { currency } = await findBrand();
  const submission = await parseForm(request, giftBalanceSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { requestKey, amountMinor } = submission.value;
  if (!giftAmounts(currency).includes(amountMinor))
    throw new Response("Bad Request", { status: 400 });
  const at = now();
  try {
    const { id } = await inTransaction((trx) =>
      startCheckout(trx, {
        purpose: "gift-balance",
        reference: requestKey,
        memberId,
        amountMinor,
        currency,
        description: translatorOf(viewer).t("payments.gift.label"),
        expiresAt: at.add({ minutes: minutesToPay }),
        now: at,
      }),
    );
    return redirectDocument(
      await openCheckout({ id, memberId, language: viewer.language, now: now() }),
    );
  } catch (error) {
    return refuse(context, submission, error);
  }
}

export default function GiftBalancePage() {
  const t = useTranslations("payments.gift");
  const money = useMoney();
  const { isOffered, mode, currency, amounts, requestKey } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = Object.values(result?.error ?? {}).flatMap((texts) => texts ?? []);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {isOffered ? (
        <div className="grid max-w-xl gap-6">
          <TestModeNote mode={mode} />
          <Card>
            <Form method="post" className="grid gap-6">
              <FormErrors errors={errors.map((text) => ({ text }))} />
              <input type="hidden" name="requestKey" value={requestKey} />
              <RadioGroup
                id="amountMinor"
                name="amountMinor"
                legend={t("amount")}
                look="cards"
                required
                defaultValue={String(amounts[1])}
                options={amounts.map((amountMinor) => ({
                  value: String(amountMinor),
                  label: money({ amountMinor, currency }),
                }))}
              />
              <p className="text-sm text-ink-soft">{t("validity")}</p>
              <Button type="submit" variant="primary" size="large">
                {t("buy")}
              </Button>
            </Form>
          </Card>
        </div>
      ) : (
        <EmptyState icon={<Gift aria-hidden="true" />} title={t("closedTitle")}>
          {t("closed")}
        </EmptyState>
      )}
    </>
  );
}
