import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useParams } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { ReviewList } from "../components/review-list.tsx";
import { useKeyActions } from "../components/use-key-actions.ts";
import { countOpenItems } from "../queries/count-open-items.server.ts";
import { listReviewItems } from "../queries/list-review-items.server.ts";

export const handle = { layout: "full" };

export async function loader({ context }: LoaderFunctionArgs) {
  const { member, ...viewer } = await requireCapability(context, "posts.moderate");
  const list = context.url.searchParams.get("list") === "decided" ? "decided" : "open";
  const [items, open] = await Promise.all([
    listReviewItems(database(), { list, limit: 100 }),
    countOpenItems(database()),
  ]);
  return {
    title: translatorOf(viewer).t("review.title"),
    list: list as "open" | "decided",
    items,
    open,
    staffId: member.id,
    now: now().toString(),
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export default function ReviewPage() {
  const page = useLoaderData<typeof loader>();
  const { id } = useParams();
  useKeyActions();
  // Narrow screens show the list or the item; wide ones both, beginning with the first.
  return (
    <div className="lg:grid lg:h-dvh lg:grid-cols-[21.5rem_minmax(0,1fr)]">
      <div className={`border-r bg-surface lg:flex lg:min-h-0 ${id ? "max-lg:hidden" : ""}`}>
        <ReviewList {...page} currentId={id ?? page.items[0]?.id} />
      </div>
      <div className={`lg:min-h-0 ${id ? "" : "max-lg:hidden"}`}>
        <Outlet />
      </div>
    </div>
  );
}
