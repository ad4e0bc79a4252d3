import { now } from "#app/platform/clock.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { listPreferencesOf } from "../queries/list-preferences.server.ts";
import { subjectOf, waysOut } from "../rules/news-subjects.ts";
import type { NotificationKind } from "../rules/notification.types.ts";

declare global {
  interface Jobs {
    /** Sends mails about what members have not read. */
    "mail-unread-news": Record<string, never>;
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
  const dueAt = happenedAt.add({ minutes: mailAfterMinutes });
  const rows = told
    .filter(({ memberId, kind }) => {
      const subject = subjectOf[kind];
      return waysOut(kind, preferenceOf(memberId, subject)).includes("mail");
    })
    .map((news) => ({ ...news, channel: "mail", dueAt }));
  if (rows.length === 0) return;
  await trx
    .insertInto("notificationDelivery")
    .values(rows.map((row) => ({ ...row, eventId, postId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
