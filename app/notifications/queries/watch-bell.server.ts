import type { Reader } from "#app/platform/db.server.ts";
import { findOnce } from "#app/platform/live/live-hub.server.ts";
import type { LivePart } from "#app/platform/live/live-stream.server.ts";
import { countUnreadNotifications } from "./count-unread-notifications.server.ts";

/** What every open page of a member is told: how much they have not read. */
export function watchBell(db: Reader, memberId: string): LivePart {
  const subject = `news:${memberId}`;
  return {
    subjects: [subject],
    async look() {
      const unread = await findOnce(subject, {
        subjects: [subject],
        find: () => countUnreadNotifications(db, memberId),
      });
      return { event: "bell", data: { unread } };
    },
  };
}
