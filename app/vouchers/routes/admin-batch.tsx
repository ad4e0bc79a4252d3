import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { Download } from "lucide-react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { z } from "#app/platform/forms/zod.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { buttonLook } from "#app/ui/button-look.ts";
import { Card } from "#app/ui/card.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { ProgressBar } from "#app/ui/progress-bar.tsx";
import { StatNumber } from "#app/ui/stat-number.tsx";
import { useRefreshEvery } from "#app/ui/use-refresh.ts";
import { batchActSchema } from "../campaign.schemas.ts";
import { cancelBatch, withdrawBatch } from "../commands/withdraw-batch.server.ts";
import { BatchBadge } from "../components/batches-table.tsx";
import { WithdrawForm } from "../components/withdraw-form.tsx";
import { type Batch, findBatch } from "../queries/find-batch.server.ts";
import { actRefused } from "./act-answer.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "vouchers.manage");
  const batch = await batchOr404(params.id);
  const title = `${batch.name} · ${translatorOf(viewer).t("voucherCampaigns.title")}`;
  return { title, batch };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "vouchers.manage");
  const batch = await batchOr404(params.id);
  const submission = await parseForm(request, batchActSchema);
  if (submission.status !== "success") return actRefused(submission);
  const asked = submission.value;
  const by = { id: member.id, name: member.displayName };
  const act = { batchId: batch.id, by, now: now() };
  try {
    await inTransaction((trx) =>
      asked.intent === "cancel"
        ? cancelBatch(trx, act)
        : withdrawBatch(trx, { ...act, reason: asked.reason }),
    );
  } catch (error) {
    return actRefused(submission, error);
  }
  setFlash(context, `voucherCampaigns.batch.said.${asked.intent}`);
  return redirect(paths.adminVoucherBatch(batch));
}

async function batchOr404(id: string | undefined): Promise<Batch> {
  const known = z.uuid().safeParse(id);
  const batch = known.success ? await findBatch(database(), known.data) : undefined;
  if (!batch) throw new Response("Not Found", { status: 404 });
  return batch;
}

export default function AdminBatchPage() {
  const t = useTranslations("voucherCampaigns");
  const { batch } = useLoaderData<typeof loader>();
  const act = useActionData<typeof action>()?.act;
  const { state } = batch;
  const campaign = {
    label: batch.campaignName,
    to: paths.adminVoucherCampaign({ id: batch.campaignId }),
  };
  // Without scripts the page has a link for that.
  useRefreshEvery(1_000, state === "running" || state === "withdrawing");
  return (
    <>
      <PageHeader
        dense
        title={batch.name}
        above={<Breadcrumbs items={[{ label: t("title"), to: paths.adminVouchers() }, campaign]} />}
        meta={<BatchBadge state={state} />}
      />
      <div className="grid gap-8">
        {batch.withdrawnReason ? (
          <Alert tone="warn" title={t("withdraw.batch.done")}>
            {batch.withdrawnReason}
          </Alert>
        ) : null}
        <BatchFigures />
        {state === "withdrawing" || state === "withdrawn" ? null : (
          <WithdrawForm of="batch" answer={act?.intent === "withdraw" ? act : undefined} />
        )}
      </div>
    </>
  );
}

function BatchFigures() {
  const t = useTranslations("voucherCampaigns.batch");
  const format = useFormatter();
  const { batch } = useLoaderData<typeof loader>();
  const { state, made, wanted } = batch;
  const isRunning = state === "running";
  return (
    <Card as="section" aria-label={t("figures")}>
      <div className="grid grid-cols-2 gap-x-6 gap-y-5 sm:grid-cols-4">
        <StatNumber size="medium" label={t("column.made")} value={format.number(made)} />
        <StatNumber size="medium" label={t("used")} value={format.number(batch.used)} />
        <StatNumber size="medium" label={t("withdrawn")} value={format.number(batch.withdrawn)} />
        <StatNumber
          size="words"
          label={t("column.for")}
          value={batch.isForSegment ? (batch.segmentName ?? t("goneSegment")) : t("forExport")}
        />
      </div>
      <div className="mt-6" role="status">
        <ProgressBar
          label={t("progress")}
          value={made}
          max={Math.max(1, wanted)}
          start={t("progressText", { made, wanted })}
          hint={state === "cancelled" ? t("cancelledText") : undefined}
        />
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        {batch.isForSegment ? null : (
          <a
            href={paths.adminVoucherBatchCodes(batch)}
            download
            className={buttonLook({ variant: isRunning ? "secondary" : "primary" })}
          >
            <Download aria-hidden="true" />
            {t("export")}
          </a>
        )}
        {isRunning ? (
          <>
            <Form method="post">
              <Button type="submit" name="intent" value="cancel">
                {t("cancel")}
              </Button>
            </Form>
            <ButtonLink to={paths.adminVoucherBatch(batch)}>{t("refresh")}</ButtonLink>
          </>
        ) : null}
      </div>
      {batch.isForSegment ? null : <p className="mt-3 text-xs text-ink-faint">{t("exportHint")}</p>}
    </Card>
  );
}
