import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { z } from "#app/platform/forms/zod.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { campaignFormSchema } from "../campaign.schemas.ts";
import { createCampaign } from "../commands/create-campaign.server.ts";
import { CampaignForm } from "../components/campaign-form.tsx";
import { findCampaignForStaff } from "../queries/list-campaigns-for-staff.server.ts";
import { campaignOfForm, fieldsOfCampaign, freshCampaignFields } from "../rules/campaign-form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "vouchers.manage");
  const brand = await findBrand();
  const from = z.uuid().safeParse(new URL(request.url).searchParams.get("from"));
  const copied = from.success ? await findCampaignForStaff(database(), from.data) : undefined;
  return {
    title: translatorOf(viewer).t("voucherCampaigns.new"),
    currency: brand.currency,
    fields: copied ? fieldsOfCampaign(copied, brand) : freshCampaignFields,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "vouchers.manage");
  const submission = await parseForm(request, campaignFormSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const campaign = campaignOfForm(submission.value, await findBrand());
  const createdBy = { id: member.id, name: member.displayName };
  const { campaignId } = await inTransaction((trx) =>
    createCampaign(trx, { campaign, createdBy, now: now() }),
  );
  setFlash(context, "voucherCampaigns.said.created");
  return redirect(paths.adminVoucherCampaign({ id: campaignId }));
}

export default function AdminNewVoucherCampaignPage() {
  const t = useTranslations("voucherCampaigns");
  const { currency, fields } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        dense
        title={t("new")}
        above={<Breadcrumbs items={[{ label: t("title"), to: paths.adminVouchers() }]} />}
      />
      <CampaignForm
        currency={currency}
        defaultValue={fields}
        lastResult={useActionData<typeof action>()}
      />
    </>
  );
}
