import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { can } from "#app/accounts/rules/capabilities.ts";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { countOpenItems } from "#app/moderation/queries/count-open-items.server.ts";
import { database } from "#app/platform/db.server.ts";
import { paymentMode, stripeConnection } from "#app/platform/stripe.server.ts";
import { countWaitingApprovals } from "#app/points/queries/list-approvals.server.ts";
import { countFulfilment } from "#app/rewards/queries/count-fulfilment.server.ts";
import { adminGroupsOf } from "../admin-navigation.ts";
import { AdminFrame, type AdminFrameData } from "../components/admin-frame.tsx";
import { BareFrame } from "../components/bare-frame.tsx";
import { ErrorPage } from "../components/error-page.tsx";
import { shellMeta } from "../shell-meta.ts";

export const meta = shellMeta;

export async function loader({ context }: LoaderFunctionArgs): Promise<AdminFrameData> {
  const { member } = await requireCapability(context, "admin.enter");
  const [review, approvals, parcels] = await Promise.all([
    countOpenItems(database(), member.role),
    can(member.role, "points.approve") ? countWaitingApprovals(database()) : 0,
    can(member.role, "rewards.fulfil") ? countFulfilment(database()) : null,
  ]);
  const fulfilment = parcels ? parcels.ordered + parcels.packed + parcels.returned : 0;
  return {
    groups: adminGroupsOf(member.role),
    counts: { review: review.count, approvals, fulfilment },
    paymentMode: stripeConnection() ? paymentMode() : null,
  };
}

export default function AdminLayout() {
  return (
    <AdminFrame {...useLoaderData<typeof loader>()}>
      <Outlet />
    </AdminFrame>
  );
}

/** Whoever may not enter at all sees the error without the admin area's navigation. */
export function ErrorBoundary() {
  const data = useRouteLoaderData<typeof loader>("shell/routes/admin-layout");
  if (!data)
    return (
      <BareFrame>
        <ErrorPage />
      </BareFrame>
    );
  return (
    <AdminFrame {...data}>
      <ErrorPage />
    </AdminFrame>
  );
}
