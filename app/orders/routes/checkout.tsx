import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  redirectDocument,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { log } from "#app/platform/log.server.ts";
import { paymentMode, stripeConnection } from "#app/platform/stripe.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { endCheckout } from "../commands/end-checkout.server.ts";
import { openCheckout } from "../commands/open-checkout.server.ts";
import { settleCheckout } from "../commands/settle-checkout.server.ts";
import { CheckoutPanel } from "../components/checkout-panel.tsx";
import { TestModeNote } from "../components/test-mode-note.tsx";
import { checkoutActSchema } from "../payments.schemas.ts";
import { type Checkout, findCheckoutOfMember } from "../queries/find-checkout.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const mine = { id: params.id ?? "", memberId: viewer.member.id };
  const known = await findMine(mine);
  const isBack = new URL(request.url).searchParams.get("from") === "stripe";
  if (isBack && (known.state === "open" || known.state === "processing")) await settle(known);
  const { id, purpose, reference, state, endReason, ...terms } = await findMine(mine);
  const { amountMinor, currency, description, expiresAt } = terms;
  return {
    title: translatorOf(viewer).t("payments.checkout.title"),
    mode: paymentMode(),
    isBack,
    checkout: {
      ...{ id, purpose, reference, state, endReason },
      ...{ amountMinor, currency, description, expiresAt },
    },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireMember(context);
  const memberId = viewer.member.id;
  const { id } = await findMine({ id: params.id ?? "", memberId });
  const submission = await parseForm(request, checkoutActSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  try {
    if (submission.value.intent === "pay")
      return redirectDocument(
        await openCheckout({ id, memberId, language: viewer.language, now: now() }),
      );
    await endCheckout({ id, reason: "cancelled", now: now() });
    return redirect(paths.checkout({ id }));
  } catch (error) {
    return refuse(context, submission, error);
  }
}

export default function CheckoutPage() {
  const t = useTranslations("payments.checkout");
  const { mode, isBack, checkout } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("title")} />
      <div className="grid max-w-xl gap-6">
        <TestModeNote mode={mode} />
        <CheckoutPanel checkout={checkout} isBack={isBack} />
      </div>
    </>
  );
}

async function findMine(mine: { id: string; memberId: string }): Promise<Checkout> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(mine.id);
  const checkout = isId ? await findCheckoutOfMember(database(), mine) : undefined;
  if (!checkout) throw new Response("Not Found", { status: 404 });
  return checkout;
}

/** Who comes back from Stripe sees the outcome at once, also where the webhook is late. */
async function settle({ id }: Checkout): Promise<void> {
  const stripe = stripeConnection();
  if (!stripe) return;
  try {
    await inTransaction((trx) => settleCheckout(trx, { id, stripe, now: now() }));
  } catch (error) {
    // The page then says that it is on its way: the webhook still comes.
    log().warn({ checkoutId: id, error: String(error) }, "stripe could not be asked");
  }
}
