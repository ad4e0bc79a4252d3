import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { HeartHandshake } from "lucide-react";
import { listAccess } from "#app/accounts/queries/list-access-of.server.ts";
import { listBadges } from "#app/accounts/queries/list-badges-of.server.ts";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { canTakePayments } from "#app/platform/stripe.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { createPlan, withdrawPlan } from "../commands/change-plans.server.ts";
import { NewPlanForm } from "../components/new-plan-form.tsx";
import { PlanTable } from "../components/plan-table.tsx";
import { planActSchema } from "../payments.schemas.ts";
import { listPlans } from "../queries/list-plans.server.ts";
import { minorDigits } from "../rules/money.ts";
import { shownBenefits } from "../rules/plan-benefits.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "payments.manage");
  const { currency } = await findBrand();
  const { language } = viewer;
  const [plans, doors, badges] = await Promise.all([
    listPlans(database(), { onlyOffered: false }),
    listAccess(database()),
    listBadges(database()),
  ]);
  const choiceOf = ({ id, names }: { id: string; names: { de: string; en: string } }) => ({
    id,
    name: names[language],
  });
  return {
    title: translatorOf(viewer).t("memberships.title"),
    isConnected: canTakePayments(),
    currency,
    plans: plans.map(({ name, benefits, ...plan }) => ({
      ...plan,
      name: name[language],
      benefits: shownBenefits(benefits, language),
    })),
    doors: doors.map(choiceOf),
    badges: badges.map(choiceOf),
    requestKey: randomUUID(),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "payments.manage");
  const by = { id: member.id, name: member.displayName };
  const submission = await parseForm(request, planActSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const act = submission.value;
  try {
    if (act.intent === "withdraw") {
      await inTransaction((trx) => withdrawPlan(trx, { id: act.id, by, now: now() }));
      setFlash(context, "memberships.said.withdrawn");
    } else {
      const { currency } = await findBrand();
      const amountMinor = Math.round(act.price * 10 ** minorDigits(currency));
      const plan = {
        id: act.requestKey,
        name: { de: act.nameDe, en: act.nameEn },
        description: { de: act.descriptionDe, en: act.descriptionEn },
        period: act.period,
        amountMinor,
        currency,
        access: act.access || null,
        badge: act.badge || null,
      };
      await inTransaction((trx) => createPlan(trx, { ...plan, by, now: now() }));
      setFlash(context, "memberships.said.created");
    }
  } catch (error) {
    return refuse(context, submission, error);
  }
  return redirect(paths.adminMemberships());
}

export default function AdminMembershipsPage() {
  const t = useTranslations("memberships");
  const { isConnected, currency, plans, doors, badges, requestKey } =
    useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader dense title={t("title")} lead={t("lead")} />
      <div className="grid gap-8">
        {isConnected ? null : (
          <Alert
            tone="warn"
            action={<ButtonLink to={paths.adminStripe()}>{t("toStripe")}</ButtonLink>}
          >
            {t("notConnected")}
          </Alert>
        )}
        {plans.length > 0 ? (
          <PlanTable plans={plans} />
        ) : (
          <EmptyState icon={<HeartHandshake aria-hidden="true" />} title={t("emptyTitle")}>
            {t("empty")}
          </EmptyState>
        )}
        <NewPlanForm
          key={requestKey}
          requestKey={requestKey}
          currency={currency}
          doors={doors}
          badges={badges}
          lastResult={useActionData<typeof action>()}
        />
      </div>
    </>
  );
}
