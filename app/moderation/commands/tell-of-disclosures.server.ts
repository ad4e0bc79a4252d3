import { absolute, recipientOf } from "#app/accounts/commands/send-confirmation.server.ts";
import { paths } from "#app/paths.ts";
import {
  type Database,
  database,
  inTransaction,
  type Transaction,
} from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { findAuthorLocale } from "../queries/find-author-locale.server.ts";

declare global {
  interface Jobs {
    "tell-of-disclosures": Record<string, never>;
  }
}

const mostAtOnce = 200;

/** Tells members of data handed over in silence, as soon as the order does not forbid it any more. */
export async function tellOfDueDisclosures({ now }: { now: Temporal.Instant }): Promise<number> {
  const due = await database()
    .selectFrom("dataDisclosure as disclosure")
    .innerJoin("member", "member.id", "disclosure.memberId")
    .select("disclosure.noticeObjectId")
    .where("disclosure.toldAt", "is", null)
    .where((eb) =>
      eb(eb.fn.coalesce("disclosure.silentUntil", "disclosure.handedAt"), "<=", now.toString()),
    )
    .where("member.closedAt", "is", null)
    .limit(mostAtOnce)
    .execute();
  for (const { noticeObjectId } of due)
    await inTransaction((trx) => tellOfDisclosure(trx, { noticeObjectId, now }));
  return due.length;
}

/** By mail, and from now on in "my standing" and in the copy of their data; once. */
export async function tellOfDisclosure(
  trx: Transaction<Database>,
  { noticeObjectId, now }: { noticeObjectId: string; now: Temporal.Instant },
): Promise<void> {
  const told = await trx
    .updateTable("dataDisclosure")
    .set({ toldAt: now })
    .where("noticeObjectId", "=", noticeObjectId)
    .where("toldAt", "is", null)
    .returning(["memberId", "what", "legalGround", "handedTo", "handedAt"])
    .executeTakeFirst();
  if (!told) return;
  const { memberId, what, handedTo } = told;
  await appendEvent(trx, {
    name: "data.handed-over",
    occurredAt: now,
    memberId,
    actor: { kind: "system", id: null },
    channel: "admin",
    direction: "from-brand",
    subject: { kind: "notice-object", id: noticeObjectId },
    payload: { what, handedTo },
  });
  await mail(trx, told);
}

async function mail(
  trx: Transaction<Database>,
  {
    memberId,
    what,
    legalGround,
    handedTo,
    handedAt,
  }: {
    memberId: string;
    what: string;
    legalGround: string | null;
    handedTo: string;
    handedAt: string;
  },
): Promise<void> {
  const member = await trx
    .selectFrom("member")
    .select(["id", "email", "displayName", "language", "formOfAddress"])
    .where("id", "=", memberId)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  if (!member) return;
  const { locale, timeZone } = await findAuthorLocale(trx, member);
  const day = new Intl.DateTimeFormat(languageOf(locale), { dateStyle: "long", timeZone });
  await queueMail(trx, {
    ...(await recipientOf(member)),
    template: "data-handed-over",
    props: {
      name: member.displayName,
      what,
      legalGround: legalGround ?? "",
      handedTo,
      date: day.format(Date.parse(handedAt)),
      url: absolute(paths.standing()),
    },
  });
}
