import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireCapability, viewerCan } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { takeBreak } from "../commands/take-break.server.ts";
import { BacklogTable } from "../components/backlog-table.tsx";
import { WorkloadList } from "../components/workload-list.tsx";
import { breakSchema } from "../moderation.schemas.ts";
import { countOpenItems } from "../queries/count-open-items.server.ts";
import { findBreak } from "../queries/find-break.server.ts";
import { backlogDays, listBacklogDays, listWorkload } from "../queries/list-workload.server.ts";

const workloadDays = 7;

/** Everybody sees their own work; that of the others is the lead's to see. */
export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "posts.moderate");
  const { member } = viewer;
  const isLead = viewerCan(viewer, "review.lead");
  const { timeZone } = await findBrand();
  const at = now();
  const [work, days, open, breakUntil] = await Promise.all([
    listWorkload(database(), {
      since: at.subtract({ hours: 24 * workloadDays }),
      memberId: isLead ? null : member.id,
      now: at,
    }),
    listBacklogDays(database(), { since: at.subtract({ hours: 24 * backlogDays }), timeZone }),
    countOpenItems(database(), member.role),
    findBreak(database(), { memberId: member.id, now: at }),
  ]);
  const own = { id: member.id, displayName: member.displayName, breakUntil };
  const isListed = work.some(({ id }) => id === member.id);
  return {
    title: translatorOf(viewer).t("review.workload.title"),
    work: isListed ? work : [{ ...own, decisions: 0, heavy: 0, minutes: 0 }, ...work],
    days,
    open,
    isLead,
    now: at.toString(),
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

/** Spares oneself heavy cases, or as the lead somebody else. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireCapability(context, "posts.moderate");
  const submission = await parseForm(request, breakSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { memberId, days } = submission.value;
  if (memberId !== viewer.member.id && !viewerCan(viewer, "review.lead"))
    throw new Response("Forbidden", { status: 403 });
  await takeBreak({ memberId, days, setBy: viewer.member.id, now: now() });
  setFlash(context, `review.workload.${days === 0 ? "ended" : "begun"}`);
  throw redirect(paths.adminReviewWorkload());
}

export default function ReviewWorkloadPage() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslations("review");
  return (
    <>
      <PageHeader
        dense
        title={t("workload.title")}
        lead={t("workload.lead")}
        above={<Breadcrumbs items={[{ label: t("title"), to: paths.adminReview() }]} />}
      />
      <div className="grid gap-10 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <WorkloadList work={page.work} />
        <BacklogTable days={page.days} open={page.open} now={page.now} />
      </div>
    </>
  );
}
