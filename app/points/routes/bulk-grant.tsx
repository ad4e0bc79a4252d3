import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { requireCapability, requireStepUp } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { useRefreshEvery } from "#app/ui/use-refresh.ts";
import { cancelBulkGrant, startBulkGrant } from "../commands/steer-bulk-grant.server.ts";
import { BulkReport } from "../components/bulk-report.tsx";
import { BulkState } from "../components/bulk-state.tsx";
import { findBulkGrant, listBulkGrantRows } from "../queries/find-bulk-grant.server.ts";
import { findProgramme } from "../queries/find-programme.server.ts";

const shownRows = 100;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

async function requireGrant(id: string | undefined) {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id ?? "");
  const grant = isId ? await findBulkGrant(database(), id!) : undefined;
  if (!grant) throw new Response("Not Found", { status: 404 });
  return grant;
}

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "points.grant");
  const grant = await requireGrant(params.id);
  const after = Number(new URL(request.url).searchParams.get("after")) || 0;
  const [rows, programme] = await Promise.all([
    listBulkGrantRows(database(), { id: grant.id, after, limit: shownRows }),
    findProgramme(database()),
  ]);
  return {
    title: `${grant.name} · ${translatorOf(viewer).t("bulk.title")}`,
    grant,
    rows,
    next: rows.length === shownRows ? rows.at(-1)!.rowNumber : null,
    programme: {
      currency: programme.currency,
      pointPrice: programme.pointPrice,
      approvalAbovePoints: programme.approvalAbovePoints,
    },
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { member } = await requireStepUp(context, "points.grant");
  const grant = await requireGrant(params.id);
  const intent = (await request.formData()).get("intent");
  const act = { id: grant.id, by: { id: member.id, name: member.displayName }, now: now() };
  try {
    if (intent === "start") {
      const { outcome } = await inTransaction((trx) => startBulkGrant(trx, act));
      setFlash(context, `bulk.said.${outcome}`);
    } else if (intent === "cancel") {
      await inTransaction((trx) => cancelBulkGrant(trx, act));
      setFlash(context, "bulk.said.cancelled");
    }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    setFlash(context, `platform.refusals.${error.code}`);
  }
  return redirect(paths.adminBulkGrant(grant));
}

export default function BulkGrantPage() {
  const { grant, rows, next, programme } = useLoaderData<typeof loader>();
  const t = useTranslations("bulk");
  useRefreshEvery(1_500, grant.state === "running");
  return (
    <>
      <PageHeader
        dense
        title={grant.name}
        lead={grant.reason}
        above={<Breadcrumbs items={[{ label: t("title"), to: paths.adminBulkGrants() }]} />}
      />
      <div className="grid gap-9">
        <BulkState grant={grant} programme={programme} />
        <BulkReport id={grant.id} rows={rows} next={next} />
      </div>
    </>
  );
}
