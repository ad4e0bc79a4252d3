import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { parseForm, refusalOf } from "#app/platform/forms/parse.server.ts";
import { z } from "#app/platform/forms/zod.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { listLotsOfSource } from "#app/points/queries/list-lots-of-source.server.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { workOnRedemptions } from "../commands/work-on-redemptions.server.ts";
import { RedemptionActs } from "../components/redemption-acts.tsx";
import { RedemptionFacts } from "../components/redemption-facts.tsx";
import { RedemptionHistory } from "../components/redemption-history.tsx";
import { RedemptionLots } from "../components/redemption-lots.tsx";
import { RedemptionMails } from "../components/redemption-mails.tsx";
import { StageBadge } from "../components/stage-badge.tsx";
import { redemptionActSchema } from "../fulfilment.schemas.ts";
import { findRedemptionForStaff } from "../queries/find-redemption-for-staff.server.ts";
import { listMailsOfRedemption } from "../queries/list-mails-of-redemption.server.ts";
import { listStepsForStaff } from "../queries/list-steps-for-staff.server.ts";
import { trackingOf } from "../rules/carriers.ts";
import { staffMayCancel } from "../rules/fulfilment-stage.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

async function redemptionOr404(id: string | undefined) {
  const known = z.uuid().safeParse(id);
  const redemption = known.success
    ? await findRedemptionForStaff(database(), known.data)
    : undefined;
  if (!redemption) throw new Response("Not Found", { status: 404 });
  return redemption;
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "rewards.fulfil");
  const { texts, definition, ...redemption } = await redemptionOr404(params.id);
  const { memberId, id } = redemption;
  const [steps, mails, lots] = await Promise.all([
    listStepsForStaff(database(), { memberId, redemptionId: id }),
    listMailsOfRedemption(database(), id),
    listLotsOfSource(database(), { memberId, source: { kind: "redemption", id } }),
  ]);
  const name = texts[viewer.language].title;
  return {
    title: `${name} · ${translatorOf(viewer).t("fulfilment.title")}`,
    name,
    redemption,
    steps,
    mails,
    lots,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "rewards.fulfil");
  const { id } = await redemptionOr404(params.id);
  const submission = await parseForm(request, redemptionActSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { value } = submission;
  const [result] = await workOnRedemptions({
    rows: [{ id, seen: value.seen }],
    work: value.to === "cancelled" ? { kind: "cancel", reason: value.reason } : moveOf(id, value),
    by: { id: member.id, name: member.displayName },
    now: now(),
  });
  // A second click finds done what the first one did.
  if (result?.outcome === "done" || result?.outcome === "already") {
    setFlash(context, `fulfilment.said.${value.to}`);
    return redirect(paths.adminRedemption({ id }));
  }
  const refusal = new DomainError(result?.code ?? "redemption-moved-on");
  return data(submission.reply(refusalOf(refusal)), refusal.status);
}

type Move = Exclude<z.output<typeof redemptionActSchema>, { to: "cancelled" }>;

function moveOf(id: string, { to, carrier, trackingCode, note }: Move) {
  const tracking = trackingOf({ carrier: carrier ?? null, trackingCode: trackingCode ?? null });
  return {
    kind: "move" as const,
    to,
    ...(note && { note }),
    ...(to === "sent" && { trackings: new Map([[id, tracking]]) }),
  };
}

export default function RedemptionPage() {
  const t = useTranslations("fulfilment");
  const { name, redemption, steps, mails, lots } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { stage, origin } = redemption;
  return (
    <>
      <PageHeader
        dense
        title={name}
        above={<Breadcrumbs items={[{ label: t("title"), to: paths.adminFulfilment() }]} />}
        meta={
          <>
            <StageBadge stage={stage} />
            {origin === "grant" ? <Badge>{t("granted")}</Badge> : null}
          </>
        }
      />
      <div className="grid gap-10 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid content-start gap-10">
          <RedemptionActs
            key={`${stage}-${steps.length}`}
            redemption={redemption}
            mayCancel={staffMayCancel(stage)}
            lastResult={lastResult}
          />
          <RedemptionHistory steps={steps} />
          <RedemptionMails mails={mails} />
        </div>
        <aside aria-label={t("facts.title")} className="grid content-start gap-8">
          <RedemptionFacts redemption={redemption} />
          <RedemptionLots lots={lots} />
        </aside>
      </div>
    </>
  );
}
