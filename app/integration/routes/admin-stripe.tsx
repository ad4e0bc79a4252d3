import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Stripe } from "stripe";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { comparePayments } from "#app/orders/commands/compare-payments.server.ts";
import { listPaymentDifferences } from "#app/orders/queries/list-payment-differences.server.ts";
import { paths } from "#app/paths.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { paymentMode, stripeConnection } from "#app/platform/stripe.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { mirrorCampaign, stopMirror } from "../commands/mirror-campaign.server.ts";
import { replayStripeEvent } from "../commands/replay-stripe-event.server.ts";
import { settleDifference } from "../commands/settle-difference.server.ts";
import { StripeConnectionCard } from "../components/stripe-connection-card.tsx";
import { StripeDifferences } from "../components/stripe-differences.tsx";
import { StripeEvents, StripeFailures } from "../components/stripe-events.tsx";
import { StripeMirrors } from "../components/stripe-mirrors.tsx";
import { stripeActSchema } from "../integration.schemas.ts";
import { checkStripeConnection } from "../queries/check-stripe-connection.server.ts";
import { listMirrorCampaigns } from "../queries/find-mirrored.server.ts";
import { listStripeEvents } from "../queries/list-stripe-events.server.ts";
import { mirrorTermsOf } from "../rules/coupon.ts";

const eventsShown = 30;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "payments.manage");
  const isLive = stripeConnection()?.isLive ?? false;
  const [connection, { events, failures }, comparison, campaigns] = await Promise.all([
    checkStripeConnection(),
    listStripeEvents(database(), { limit: eventsShown }),
    listPaymentDifferences(database()),
    listMirrorCampaigns(database(), { isLive }),
  ]);
  const mirrors = campaigns.map((campaign) => {
    const terms = mirrorTermsOf(campaign);
    const { id, name, isMirrored } = campaign;
    return { id, name, isMirrored, obstacle: "obstacle" in terms ? terms.obstacle : null };
  });
  const title = translatorOf(viewer).t("stripeAdmin.title");
  return { title, mode: paymentMode(), connection, events, failures, comparison, mirrors };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "payments.manage");
  const submission = await parseForm(request, stripeActSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const act = submission.value;
  try {
    if (act.intent === "compare") await comparePayments({ now: now() });
    if (act.intent === "replay") await replayStripeEvent(act.id, now());
    if (act.intent === "mirror") await mirrorCampaign({ id: act.id, now: now() });
    if (act.intent === "stopMirror") await stopMirror({ id: act.id, now: now() });
    if (act.intent === "settle") await settleDifference({ ...act, now: now() });
    setFlash(context, `stripeAdmin.said.${act.intent}`);
  } catch (error) {
    if (!(error instanceof DomainError) && !(error instanceof Stripe.errors.StripeError))
      throw error;
    setFlash(context, "stripeAdmin.said.failed");
  }
  await inTransaction((trx) =>
    recordAudit(trx, {
      at: now(),
      actor: { id: member.id, name: member.displayName },
      action: `stripe.${act.intent}`,
      object: { kind: "stripe", id: act.intent === "compare" ? "account" : act.id },
      memberId: null,
      reason: null,
    }),
  );
  return redirect(paths.adminStripe());
}

export default function AdminStripePage() {
  const t = useTranslations("stripeAdmin");
  const { mode, connection, events, failures, comparison, mirrors } =
    useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader dense title={t("title")} lead={t("lead")} />
      <div className="grid gap-10">
        <StripeConnectionCard connection={connection} mode={mode} />
        <StripeFailures failures={failures} canReplay={connection.hasKey} />
        <StripeDifferences comparison={comparison} canCompare={connection.hasKey} />
        <StripeMirrors mirrors={mirrors} canMirror={connection.hasKey} />
        <StripeEvents events={events} />
      </div>
    </>
  );
}
