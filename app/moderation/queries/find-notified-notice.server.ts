import type { Reader } from "#app/platform/db.server.ts";
import type { Locale } from "#app/platform/i18n/locales.ts";

export type NotifiedNotice = Awaited<ReturnType<typeof findNotifiedNotice>>;

/** A notice as far as a mail to its notifier needs it; no address for nobody and for closed accounts. */
export async function findNotifiedNotice(db: Reader, noticeId: string) {
  const notice = await db
    .selectFrom("notice")
    .leftJoin("member", "member.id", "notice.notifierId")
    .select((eb) => [
      "notice.id",
      "notice.number",
      "notice.kind",
      "notice.locale",
      "notice.notifierId",
      eb.fn.coalesce("member.email", "notice.notifierEmail").as("email"),
    ])
    .where("notice.id", "=", noticeId)
    .executeTakeFirstOrThrow();
  return { ...notice, locale: notice.locale as Locale };
}
