import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirectDocument,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { HeartHandshake } from "lucide-react";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { canTakePayments, paymentMode } from "#app/platform/stripe.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { openCheckout } from "../commands/open-checkout.server.ts";
import { openCustomerPortal } from "../commands/open-customer-portal.server.ts";
import { requestMembership } from "../commands/request-membership.server.ts";
import { OwnMembership, PlanCard } from "../components/membership-cards.tsx";
import { TestModeNote } from "../components/test-mode-note.tsx";
import { membershipActSchema } from "../payments.schemas.ts";
import { findMembershipOfMember } from "../queries/find-membership.server.ts";
import { listPlans } from "../queries/list-plans.server.ts";
import { shownBenefits } from "../rules/plan-benefits.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const { language } = viewer;
  const [membership, plans] = await Promise.all([
    findMembershipOfMember(database(), viewer.member.id),
    listPlans(database(), { onlyOffered: true }),
  ]);
  const isRunning = membership !== undefined && membership.state !== "waiting";
  return {
    title: translatorOf(viewer).t("payments.membership.title"),
    isOffered: canTakePayments(),
    mode: paymentMode(),
    own: isRunning
      ? {
          ...membership,
          name: membership.name[language],
          benefits: shownBenefits(membership.benefits, language),
        }
      : null,
    plans: plans.map(({ id, amountMinor, currency, period, name, description, benefits }) => ({
      id,
      amountMinor,
      currency,
      period,
      name: name[language],
      description: description[language],
      benefits: shownBenefits(benefits, language),
      requestKey: randomUUID(),
    })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member, language } = await requireMember(context);
  const who = { memberId: member.id, language };
  const submission = await parseForm(request, membershipActSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const act = submission.value;
  try {
    if (act.intent === "portal")
      return redirectDocument(await openCustomerPortal({ ...who, now: now() }));
    const { requestKey: id, planId } = act;
    const { checkoutId } = await requestMembership({ ...who, id, planId, now: now() });
    return redirectDocument(await openCheckout({ ...who, id: checkoutId, now: now() }));
  } catch (error) {
    return refuse(context, submission, error);
  }
}

export default function MembershipPage() {
  const t = useTranslations("payments.membership");
  const { isOffered, mode, own, plans } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = Object.values(result?.error ?? {}).flatMap((texts) => texts ?? []);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="grid gap-6">
        {isOffered ? <TestModeNote mode={mode} /> : null}
        <FormErrors errors={errors.map((text) => ({ text }))} />
        {own ? <OwnMembership membership={own} /> : null}
        {own === null && isOffered && plans.length > 0 ? (
          <ul className="grid gap-4 sm:grid-cols-2">
            {plans.map((plan) => (
              <PlanCard key={plan.id} plan={plan} />
            ))}
          </ul>
        ) : null}
        {own === null && (!isOffered || plans.length === 0) ? (
          <EmptyState icon={<HeartHandshake aria-hidden="true" />} title={t("noneTitle")}>
            {t("none")}
          </EmptyState>
        ) : null}
      </div>
    </>
  );
}
