import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { Form, useLoaderData, useNavigation } from "@remix-run/react";
import { BellOff, CheckCheck } from "lucide-react";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { markAllNotificationsRead } from "../commands/mark-notifications-read.server.ts";
import { NotificationEntry } from "../components/notification-entry.tsx";
import { countUnreadNotifications } from "../queries/count-unread-notifications.server.ts";
import { listNotifications } from "../queries/list-notifications.server.ts";

const pageSize = 40;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const { id: memberId, role } = viewer.member;
  const [list, unread, brand] = await Promise.all([
    listNotifications(database(), { memberId, role, limit: pageSize, before: beforeOf(request) }),
    countUnreadNotifications(database(), memberId),
    findBrand(),
  ]);
  const title = translatorOf(viewer).t("notifications.title");
  return { ...list, unread, title, brandName: brand.name };
}

/** Marks everything read. */
export async function action({ context }: ActionFunctionArgs) {
  const { member } = await requireMember(context);
  await markAllNotificationsRead({ memberId: member.id, now: now() });
  return redirect(paths.notifications());
}

export default function NotificationsPage() {
  const t = useTranslations("notifications");
  const { items, nextBefore, unread, brandName } = useLoaderData<typeof loader>();
  const isMarking = useNavigation().formAction === paths.notifications();
  return (
    <div className="mx-auto max-w-[44rem]">
      <PageHeader
        title={t("title")}
        lead={t("lead", { count: unread })}
        actions={
          unread > 0 ? (
            <Form method="post">
              <Button type="submit" size="small" pending={isMarking}>
                <CheckCheck aria-hidden="true" />
                {t("markAllRead")}
              </Button>
            </Form>
          ) : null
        }
      />
      {items.length > 0 ? (
        <ul className="divide-y border-t">
          {items.map((item) => (
            <NotificationEntry key={item.id} item={item} brandName={brandName} />
          ))}
        </ul>
      ) : (
        <EmptyState
          icon={<BellOff />}
          title={t("empty.title")}
          action={<ButtonLink to={paths.forum()}>{t("empty.action")}</ButtonLink>}
        >
          {t("empty.text")}
        </EmptyState>
      )}
      <Pagination next={nextBefore ? paths.notifications({ before: nextBefore }) : undefined} />
    </div>
  );
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function beforeOf(request: Request): string | undefined {
  const before = new URL(request.url).searchParams.get("before") ?? "";
  return uuid.test(before) ? before : undefined;
}
