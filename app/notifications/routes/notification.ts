import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { markNotificationRead } from "../commands/mark-notifications-read.server.ts";
import { findNotification } from "../queries/list-notifications.server.ts";
import { targetOf } from "../rules/target-of.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Opens what a notification is about, which is how it becomes read. */
export async function loader({ params: { id = "" }, context }: LoaderFunctionArgs) {
  const { member } = await requireMember(context);
  const notification = uuid.test(id)
    ? await findNotification(database(), {
        memberId: member.id,
        role: member.role,
        notificationId: id,
      })
    : undefined;
  if (!notification) throw new Response("Not Found", { status: 404 });
  await inTransaction((trx) =>
    markNotificationRead(trx, { memberId: member.id, notificationId: id, now: now() }),
  );
  return redirect(targetOf(notification));
}
