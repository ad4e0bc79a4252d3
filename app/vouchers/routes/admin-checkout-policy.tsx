import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useFetcher, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import type { Programme } from "#app/points/rules/programme.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { checkoutPolicySchema } from "../checkout-policy.schemas.ts";
import { changeCheckout } from "../commands/change-checkout.server.ts";
import { CheckoutExampleCard } from "../components/checkout-example-card.tsx";
import { CheckoutPolicyForm } from "../components/checkout-policy-form.tsx";
import { findCheckoutSettings } from "../queries/find-checkout-settings.server.ts";
import { checkoutExample } from "../rules/checkout-example.ts";
import { formOfSettings, settingsOfForm } from "../rules/checkout-policy-form.ts";
import { type CheckoutSettings, pointPriceOf } from "../rules/checkout-settings.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "vouchers.manage");
  const [{ settings, version }, programme] = await Promise.all([
    findCheckoutSettings(database()),
    findProgramme(database()),
  ]);
  const { currency, pointPrice } = programme;
  return {
    title: translatorOf(viewer).t("checkoutPolicy.title"),
    version,
    programme: { currency, pointPrice },
    values: formOfSettings(settings, currency),
    example: exampleOf(settings, programme),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "vouchers.manage");
  const programme = await findProgramme(database());
  const submission = await parseForm(request, checkoutPolicySchema(programme.currency));
  if (submission.status !== "success")
    return data({ result: submission.reply(), example: null }, 422);
  const { intent, version } = submission.value;
  const settings = settingsOfForm(submission.value, programme.currency);
  if (intent === "preview")
    return { result: submission.reply(), example: exampleOf(settings, programme) };
  const by = { id: member.id, name: member.displayName };
  try {
    await inTransaction((trx) => changeCheckout(trx, { settings, version, by, now: now() }));
  } catch (error) {
    const refused = refuse(context, submission, error);
    return data({ result: refused.data, example: null }, refused.init ?? 409);
  }
  setFlash(context, "checkoutPolicy.saved");
  return redirect(paths.adminCheckoutPolicy());
}

function exampleOf(settings: CheckoutSettings, programme: Programme) {
  const { currency } = programme;
  const pointPrice = pointPriceOf(settings, programme, currency);
  return checkoutExample({ settings, currency, pointPrice, now: now() });
}

export default function AdminCheckoutPolicyPage() {
  const t = useTranslations("checkoutPolicy");
  const { values, version, programme, example } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const preview = useFetcher<typeof action>();
  return (
    <>
      <PageHeader
        dense
        title={t("title")}
        lead={t("lead")}
        above={<Breadcrumbs items={[{ label: t("vouchers"), to: paths.adminVouchers() }]} />}
      />
      <div className="grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_26rem]">
        <CheckoutPolicyForm
          // What was saved is what the form starts from.
          key={version}
          values={values}
          version={version}
          programme={programme}
          lastResult={answer?.result}
          onPreview={(typed) => {
            typed.set("intent", "preview");
            preview.submit(typed, { method: "post" });
          }}
        />
        <CheckoutExampleCard example={preview.data?.example ?? answer?.example ?? example} />
      </div>
    </>
  );
}
