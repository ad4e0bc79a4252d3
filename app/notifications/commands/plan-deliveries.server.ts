import { now } from "#app/platform/clock.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { enqueue } from "#app/platform/jobs.server.ts";
import { listPreferencesOf } from "../queries/list-preferences.server.ts";
import { subjectOf, waysOut } from "../rules/news-subjects.ts";
import type { NotificationKind } from "../rules/notification.types.ts";

declare global {
  interface Jobs {
    /** Sends mails about what members have not read. */
    "mail-unread-news": Record<string, never>;
    "push-news": { memberId: string; eventId: string };
  }
}

/** One happening that somebody has just been told of in the portal. */
export interface ToldNews {
  memberId: string;
  notificationId: string;
  kind: NotificationKind;
}

/** After this time a mail is sent about what has not been read. */
export const mailAfterMinutes = 10;

/**
 * Plans what else than the portal tells of a happening, as each member wants it: exactly one row a
 * member, happening and way, whatever becomes of it.
 */
export async function planDeliveries(
  trx: Transaction<Database>,
  {
    told,
    eventId,
    postId,
    at,
  }: { told: readonly ToldNews[]; eventId: string; postId: string | null; at: string },
): Promise<void> {
  const happenedAt = Temporal.Instant.from(at);
  // After a long stop, or where the past is filled in: what is days old is no news to be sent.
  if (Temporal.Instant.compare(happenedAt.add({ hours: 48 }), now()) < 0) return;
  const subjects = [...new Set(told.map(({ kind }) => subjectOf[kind]))];
  const memberIds = told.map(({ memberId }) => memberId);
  const preferenceOf = await listPreferencesOf(trx, { memberIds, subjects });
  const wanting = (way: "mail" | "push") =>
    told.filter(({ memberId, kind }) =>
      waysOut(kind, preferenceOf(memberId, subjectOf[kind])).includes(way),
    );
  const pushed = await withDevices(trx, wanting("push"));
  const dueAt = happenedAt.add({ minutes: mailAfterMinutes });
  const rows = [
    ...wanting("mail").map((news) => ({ ...news, channel: "mail", dueAt })),
    ...pushed.map((news) => ({ ...news, channel: "push", dueAt: happenedAt })),
  ];
  if (rows.length === 0) return;
  await trx
    .insertInto("notificationDelivery")
    .values(rows.map((row) => ({ ...row, eventId, postId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  for (const { memberId } of pushed)
    await enqueue(trx, "push-news", { memberId, eventId }, { maxAttempts: 5 });
}

async function withDevices(
  trx: Transaction<Database>,
  told: readonly ToldNews[],
): Promise<ToldNews[]> {
  if (told.length === 0) return [];
  const memberIds = told.map(({ memberId }) => memberId);
  const devices = await trx
    .selectFrom("pushSubscription")
    .select("memberId")
    .distinct()
    .where("memberId", "in", memberIds)
    .execute();
  const reachable = new Set(devices.map(({ memberId }) => memberId));
  return told.filter(({ memberId }) => reachable.has(memberId));
}
