import { findMailRecipient } from "#app/accounts/commands/find-mail-recipient.server.ts";
import { absolute } from "#app/accounts/commands/send-confirmation.server.ts";
import { isStaff, type Role } from "#app/accounts/rules/capabilities.ts";
import { paths } from "#app/paths.ts";
import {
  type Database,
  database,
  inTransaction,
  type Transaction,
} from "#app/platform/db.server.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { countUnreadNotifications } from "../queries/count-unread-notifications.server.ts";
import { listDigestTopics } from "../queries/list-digest-topics.server.ts";
import { unsubscribeToken } from "../unsubscribe-token.server.ts";

declare global {
  interface Jobs {
    /** Sends the weekly summary to who wants it and was away. */
    "send-digests": Record<string, never>;
  }
}

const week = { hours: 7 * 24 };
const readersAtOnce = 200;
const topicsShown = 6;

/**
 * Sends the weekly summary: to members who asked for it, were away for a week, and have something to
 * read in it; at most one a week. Answers how many were sent.
 */
export async function sendDigests({ now }: { now: Temporal.Instant }): Promise<number> {
  let sent = 0;
  let after: string | null = null;
  for (;;) {
    const readers: string[] = await listReaders({ now, after });
    for (const memberId of readers)
      if (await inTransaction((trx) => sendDigestTo(trx, { memberId, now }))) sent += 1;
    if (readers.length < readersAtOnce) return sent;
    after = readers.at(-1) ?? null;
  }
}

async function listReaders({ now, after }: { now: Temporal.Instant; after: string | null }) {
  const aWeekAgo = now.subtract(week).toString();
  const rows = await database()
    .selectFrom("digestSubscription")
    .innerJoin("member", "member.id", "digestSubscription.memberId")
    .select("member.id")
    .where("member.closedAt", "is", null)
    .where("member.leavesAt", "is", null)
    .where("member.emailConfirmedAt", "is not", null)
    .where((eb) => eb(eb.fn.coalesce("member.lastSeenAt", "member.joinedAt"), "<=", aWeekAgo))
    .where((eb) =>
      eb(
        eb.fn.coalesce("digestSubscription.lastSentAt", "digestSubscription.subscribedAt"),
        "<=",
        aWeekAgo,
      ),
    )
    .$if(after !== null, (query) => query.where("member.id", ">", after as string))
    .orderBy("member.id")
    .limit(readersAtOnce)
    .execute();
  return rows.map(({ id }) => id);
}

async function sendDigestTo(
  trx: Transaction<Database>,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<boolean> {
  const since = now.subtract(week).toString();
  const to = await findMailRecipient(trx, memberId);
  const member = await trx
    .selectFrom("member")
    .select("role")
    .where("id", "=", memberId)
    .executeTakeFirst();
  if (!to || !member) return false;
  const viewer = { memberId, isStaff: isStaff(member.role as Role) };
  const topics = await listDigestTopics(trx, { viewer, since, limit: topicsShown });
  if (topics.length === 0) return false;
  // Whoever comes second finds it sent: the row is locked until the commit.
  const due = await trx
    .updateTable("digestSubscription")
    .set({ lastSentAt: now })
    .where("memberId", "=", memberId)
    .where((eb) => eb(eb.fn.coalesce("lastSentAt", "subscribedAt"), "<=", since))
    .returning("memberId")
    .executeTakeFirst();
  if (!due) return false;
  const language = languageOf(to.recipient.locale);
  const unsubscribeUrl = absolute(
    paths.unsubscribe({ token: unsubscribeToken({ memberId, lists: ["digest"] }) }),
  );
  await queueMail(trx, {
    ...to.recipient,
    template: "weekly-digest",
    props: {
      name: to.name,
      unread: await countUnreadNotifications(trx, memberId),
      topics: topics.map((topic) => ({
        title: topic.title,
        category: topic.categoryNames[language],
        replies: topic.replyCount,
        likes: topic.likeCount,
        excerpt: topic.excerpt,
        url: absolute(paths.topic(topic)),
      })),
      url: absolute(paths.home()),
      unsubscribeUrl,
      settingsUrl: absolute(paths.settingsNotifications()),
    },
    envelope: { unsubscribeUrl },
  });
  return true;
}
