import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ShoppingBag } from "lucide-react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { OrderTable } from "../components/order-table.tsx";
import { countWaitingOrders, listOrders } from "../queries/list-orders.server.ts";

const ordersPerPage = 50;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "orders.read");
  const search = new URL(request.url).searchParams;
  const waiting = search.get("filter") === "waiting";
  const after = search.get("after");
  const [{ orders, cursor }, waitingCount] = await Promise.all([
    listOrders(database(), { waiting, after, limit: ordersPerPage }),
    countWaitingOrders(database()),
  ]);
  const title = translatorOf(viewer).t("orders.title");
  return { title, waiting, isFirstPage: after === null, orders, cursor, waitingCount };
}

export default function AdminOrdersPage() {
  const t = useTranslations("orders");
  const { waiting, isFirstPage, orders, cursor, waitingCount } = useLoaderData<typeof loader>();
  const filter = waiting ? { filter: "waiting" } : {};
  return (
    <>
      <PageHeader dense title={t("title")} lead={t("lead")} />
      <Tabs
        label={t("tabs.label")}
        items={[
          { to: paths.adminOrders(), label: t("tabs.all"), current: !waiting },
          {
            to: paths.adminOrders({ filter: "waiting" }),
            label: t("tabs.waiting"),
            current: waiting,
            count: waitingCount,
          },
        ]}
      />
      <div className="mt-6">
        {orders.length > 0 ? (
          <OrderTable orders={orders} />
        ) : (
          <EmptyState
            icon={<ShoppingBag aria-hidden="true" />}
            title={waiting ? t("noneWaiting") : t("empty")}
          >
            {waiting ? t("noneWaitingText") : t("emptyText")}
          </EmptyState>
        )}
      </div>
      <Pagination
        previous={isFirstPage ? undefined : paths.adminOrders(filter)}
        next={cursor ? paths.adminOrders({ ...filter, after: cursor }) : undefined}
      />
    </>
  );
}
