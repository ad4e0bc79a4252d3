import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Outlet, useActionData, useLoaderData, useParams } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { forgetView, keepView } from "../commands/keep-view.server.ts";
import { undoBatch } from "../commands/undo-batch.server.ts";
import { ReviewList } from "../components/review-list.tsx";
import { useKeyActions } from "../components/use-key-actions.ts";
import { useLiveQueue } from "../components/use-live-queue.ts";
import { queueSchema } from "../moderation.schemas.ts";
import { queryOf } from "../review-item.server.ts";
import { loadQueue } from "../review-queue.server.ts";
import { readQueueFilter } from "../rules/queue-filter.ts";

export const handle = { layout: "full" };

export const loader = ({ context }: LoaderFunctionArgs) => loadQueue(context);

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

/** Keeps and forgets views, and takes a decision about many back. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "posts.moderate");
  const submission = await parseForm(request, queueSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const act = submission.value;
  let said: { left: number } | undefined;
  try {
    if (act.intent === "keep-view") {
      const filter = readQueueFilter(context.url.searchParams);
      await keepView({ memberId: member.id, name: act.name, filter, now: now() });
    } else if (act.intent === "forget-view")
      await forgetView({ memberId: member.id, id: act.viewId });
    else said = await undoBatch({ batchId: act.batchId, staff: member, now: now() });
  } catch (error) {
    return refuse(context, submission, error);
  }
  setFlash(context, `review.flash.${act.intent}`, said);
  throw redirect(paths.adminReview(queryOf(context.url)));
}

export default function ReviewPage() {
  const page = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { id } = useParams();
  useKeyActions();
  useLiveQueue();
  // Narrow screens show the list or the item; wide ones both, beginning with the first.
  return (
    <div className="lg:grid lg:h-dvh lg:grid-cols-[21.5rem_minmax(0,1fr)]">
      <div className={`border-r bg-surface lg:flex lg:min-h-0 ${id ? "max-lg:hidden" : ""}`}>
        <ReviewList page={page} currentId={id ?? page.items[0]?.id} lastResult={lastResult} />
      </div>
      <div className={`lg:min-h-0 ${id ? "" : "max-lg:hidden"}`}>
        <Outlet />
      </div>
    </div>
  );
}
