import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { listSegments } from "#app/accounts/queries/list-segments.server.ts";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm, refusalOf } from "#app/platform/forms/parse.server.ts";
import { z } from "#app/platform/forms/zod.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { unseal } from "#app/platform/secrets.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { type CampaignAct, campaignActSchema, campaignFormSchema } from "../campaign.schemas.ts";
import { addSharedCode } from "../commands/add-shared-code.server.ts";
import { changeCampaign, withdrawCampaign } from "../commands/change-campaign.server.ts";
import { startBatch } from "../commands/start-batch.server.ts";
import { BatchesTable } from "../components/batches-table.tsx";
import { CampaignBadge } from "../components/campaign-badge.tsx";
import { CampaignForm } from "../components/campaign-form.tsx";
import { CampaignResults } from "../components/campaign-results.tsx";
import { NewBatchForms } from "../components/new-batch-forms.tsx";
import { SharedCodes } from "../components/shared-codes.tsx";
import { useCampaignBenefit } from "../components/use-campaign-benefit.ts";
import { WithdrawForm } from "../components/withdraw-form.tsx";
import { listBatches } from "../queries/find-batch.server.ts";
import {
  findCampaignForStaff,
  listSharedCodes,
  type StaffCampaign,
} from "../queries/list-campaigns-for-staff.server.ts";
import { campaignOfForm, fieldsOfCampaign } from "../rules/campaign-form.ts";
import { campaignState } from "../rules/campaign-state.ts";
import { actRefused } from "./act-answer.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "vouchers.manage");
  const campaign = await campaignOr404(params.id);
  const brand = await findBrand();
  const isShared = campaign.codeStyle === "shared";
  const [batches, segments, shared] = await Promise.all([
    listBatches(database(), campaign.id),
    isShared ? [] : listSegments(database()),
    isShared ? listSharedCodes(database(), campaign.id) : [],
  ]);
  return {
    title: `${campaign.name} · ${translatorOf(viewer).t("voucherCampaigns.title")}`,
    campaign,
    state: campaignState({ ...campaign, ...campaign.result }, now()),
    currency: campaign.currency ?? brand.currency,
    fields: fieldsOfCampaign(campaign, brand),
    requestKey: randomUUID(),
    batches,
    segments: segments.map(({ id, name, members }) => ({ id, name, members })),
    sharedCodes: shared.map(({ id, codeEncrypted }) => ({
      id,
      code: unseal("voucher-code", codeEncrypted),
    })),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "vouchers.manage");
  const campaign = await campaignOr404(params.id);
  const act = { campaignId: campaign.id, by: { id: member.id, name: member.displayName } };
  const intent = (await request.clone().formData()).get("intent");
  if (intent !== "save") {
    const submission = await parseForm(request, campaignActSchema);
    if (submission.status !== "success") return actRefused(submission);
    try {
      const to = await carryOut(submission.value, { ...act, now: now() });
      setFlash(context, `voucherCampaigns.said.${submission.value.intent}`);
      return redirect(to);
    } catch (error) {
      return actRefused(submission, error);
    }
  }
  const submission = await parseForm(request, campaignFormSchema);
  const refused = (refusal = {}, status = 422) =>
    data({ act: undefined, result: submission.reply(refusal) }, status);
  if (submission.status !== "success") return refused();
  const { version = 0 } = submission.value;
  const changed = campaignOfForm(submission.value, await findBrand());
  try {
    await inTransaction((trx) =>
      changeCampaign(trx, { ...act, campaign: changed, version, now: now() }),
    );
  } catch (error) {
    return refused(refusalOf(error), 409);
  }
  setFlash(context, "voucherCampaigns.said.saved");
  return redirect(paths.adminVoucherCampaign(campaign));
}

/** Does what was asked for and returns where to go on. */
async function carryOut(
  asked: CampaignAct,
  act: { campaignId: string; by: { id: string; name: string }; now: Temporal.Instant },
): Promise<string> {
  const back = paths.adminVoucherCampaign({ id: act.campaignId });
  switch (asked.intent) {
    case "withdraw":
      await inTransaction((trx) => withdrawCampaign(trx, { ...act, reason: asked.reason }));
      return back;
    case "shared-code":
      await inTransaction((trx) =>
        addSharedCode(trx, { ...act, code: asked.code, addedBy: act.by }),
      );
      return back;
    case "codes":
    case "segment": {
      const { requestKey: batchId, name } = asked;
      const wish =
        asked.intent === "codes" ? { codes: asked.codes } : { segmentId: asked.segmentId };
      await inTransaction((trx) => startBatch(trx, { ...act, batchId, name, wish }));
      return paths.adminVoucherBatch({ id: batchId });
    }
  }
}

async function campaignOr404(id: string | undefined): Promise<StaffCampaign> {
  const known = z.uuid().safeParse(id);
  const campaign = known.success ? await findCampaignForStaff(database(), known.data) : undefined;
  if (!campaign) throw new Response("Not Found", { status: 404 });
  return campaign;
}

export default function AdminVoucherCampaignPage() {
  const t = useTranslations("voucherCampaigns");
  const { campaign, state, currency, fields, batches } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const benefit = useCampaignBenefit();
  const isOver = state === "withdrawn";
  return (
    <>
      <PageHeader
        dense
        title={campaign.name}
        lead={benefit(campaign)}
        above={<Breadcrumbs items={[{ label: t("title"), to: paths.adminVouchers() }]} />}
        meta={<CampaignBadge state={state} />}
        actions={
          <ButtonLink to={paths.adminNewVoucherCampaign({ from: campaign.id })}>
            {t("copy")}
          </ButtonLink>
        }
      />
      {isOver ? (
        <div className="mb-6">
          <Alert tone="warn" title={t("withdraw.campaign.done")}>
            {campaign.withdrawnReason}
          </Alert>
        </div>
      ) : null}
      <CampaignResults {...campaign} currency={currency} />
      <div className="grid gap-8">
        {isOver ? null : <Codes />}
        <BatchesTable batches={batches} />
        {isOver ? null : (
          <>
            <section aria-labelledby="terms">
              <SectionHeader id="terms" title={t("terms")} />
              <CampaignForm
                key={campaign.version}
                currency={currency}
                defaultValue={fields}
                version={campaign.version}
                isPromised={campaign.codes > 0}
                lastResult={answer?.result}
              />
            </section>
            <WithdrawForm
              of="campaign"
              answer={answer?.act?.intent === "withdraw" ? answer.act : undefined}
            />
          </>
        )}
      </div>
    </>
  );
}

function Codes() {
  const { campaign, requestKey, segments, sharedCodes } = useLoaderData<typeof loader>();
  const act = useActionData<typeof action>()?.act;
  if (campaign.codeStyle === "shared") return <SharedCodes codes={sharedCodes} answer={act} />;
  return <NewBatchForms requestKey={requestKey} segments={segments} answer={act} />;
}
