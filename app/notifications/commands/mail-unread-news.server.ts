import { findMailRecipient } from "#app/accounts/commands/find-mail-recipient.server.ts";
import { isStaff, type Role } from "#app/accounts/rules/capabilities.ts";
import { listLevelFacts } from "#app/forum/queries/list-level-facts.server.ts";
import { effectiveLevel } from "#app/forum/rules/topic-level.ts";
import {
  type Database,
  database,
  inTransaction,
  type Transaction,
} from "#app/platform/db.server.ts";
import {
  listMembersWithDueMail,
  listReadablePosts,
  lockPendingNews,
  type PendingNews,
  type ReadablePost,
} from "../queries/list-due-news.server.ts";
import { listPreferencesOf } from "../queries/list-preferences.server.ts";
import { subjectOf } from "../rules/news-subjects.ts";
import { type Outcome, outcomeOf } from "../rules/outcome-of-delivery.ts";
import {
  isDecision,
  isTrustNews,
  queueDecisionMail,
  queueTopicMail,
  queueTrustMail,
  type Recipient,
} from "./queue-news-mails.server.ts";

const membersAtOnce = 200;

/**
 * Sends a mail for each topic with news that a member has not read ten minutes after they came.
 * What is to be told is looked at again: what was read, muted, hidden or unsubscribed from meanwhile
 * is settled without a mail. Settled in the transaction that puts the mail into the outbox, so each
 * happening is mailed once. Answers how many mails there are.
 */
export async function mailUnreadNews({ now }: { now: Temporal.Instant }): Promise<number> {
  const failures: unknown[] = [];
  let mails = 0;
  let after: string | null = null;
  for (;;) {
    const page: string[] = await listMembersWithDueMail(database(), {
      now,
      after,
      limit: membersAtOnce,
    });
    for (const memberId of page)
      mails += await inTransaction((trx) => mailNewsTo(trx, { memberId, now })).catch((error) => {
        failures.push(error);
        return 0;
      });
    if (page.length < membersAtOnce) break;
    after = page.at(-1) ?? null;
  }
  if (failures.length > 0) throw new AggregateError(failures, "news could not be mailed");
  return mails;
}

async function mailNewsTo(
  trx: Transaction<Database>,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<number> {
  const news = await lockPendingNews(trx, memberId);
  // Another worker has it.
  if (news.length === 0) return 0;
  const to = await findRecipient(trx, memberId);
  const posts = await findPosts(trx, { news, memberId, role: to?.role ?? "member" });
  const outcomes = await judge(trx, { memberId, news, posts, isReachable: to !== null });
  const sent = news.filter(({ eventId }) => outcomes.get(eventId) === "sent");
  const decisions = sent.filter(isDecision);
  for (const decision of decisions) await queueDecisionMail(trx, { to: to!, decision });
  const ofTrust = sent.filter(isTrustNews);
  for (const news of ofTrust) await queueTrustMail(trx, { to: to!, memberId, news });
  const topics = Map.groupBy(
    sent.filter((each) => !isAboutNoPost(each)),
    ({ postId }) => posts.get(postId!)!.topicId,
  );
  for (const ofTopic of topics.values())
    await queueTopicMail(trx, { to: to!, memberId, news: ofTopic, posts, now });
  await settle(trx, { memberId, outcomes, now });
  return topics.size + decisions.length + ofTrust.length;
}

function isAboutNoPost(news: PendingNews): boolean {
  return isDecision(news) || isTrustNews(news);
}

async function findRecipient(
  trx: Transaction<Database>,
  memberId: string,
): Promise<(Recipient & { role: Role }) | null> {
  const member = await trx
    .selectFrom("member")
    .select(["role", "number"])
    .where("id", "=", memberId)
    .where("emailConfirmedAt", "is not", null)
    .executeTakeFirst();
  const found = member && (await findMailRecipient(trx, memberId));
  return found ? { ...found, number: member.number, role: member.role as Role } : null;
}

type Posts = ReadonlyMap<string, ReadablePost>;

async function findPosts(
  trx: Transaction<Database>,
  { news, memberId, role }: { news: readonly PendingNews[]; memberId: string; role: Role },
): Promise<Posts> {
  const postIds = news.flatMap(({ postId }) => postId ?? []);
  const viewer = { memberId, isStaff: isStaff(role) };
  const posts = await listReadablePosts(trx, { postIds, viewer });
  return new Map(posts.map((post) => [post.id, post]));
}

/** What becomes of each happening. */
async function judge(
  trx: Transaction<Database>,
  {
    memberId,
    news,
    posts,
    isReachable,
  }: { memberId: string; news: readonly PendingNews[]; posts: Posts; isReachable: boolean },
): Promise<Map<string, Outcome>> {
  const subjects = [...new Set(news.map(({ kind }) => subjectOf[kind]))];
  const preferenceOf = await listPreferencesOf(trx, { memberIds: [memberId], subjects });
  const silent = await listSilenced(trx, { memberId, posts });
  return new Map(
    news.map((each) => {
      const { eventId, kind, postId, readAt } = each;
      const post = postId ? posts.get(postId) : undefined;
      const isRead = readAt !== null || (post?.lastReadNumber ?? 0) >= (post?.number ?? Infinity);
      return [
        eventId,
        outcomeOf({
          isReachable,
          isRead,
          isVisible: post !== undefined || isAboutNoPost(each),
          isWanted:
            preferenceOf(memberId, subjectOf[kind]).reach === "mail" &&
            !(post && silent.has(post.id)),
        }),
      ];
    }),
  );
}

/** Posts in topics muted, by people ignored or by those who have blocked them, since the member was told. */
async function listSilenced(
  trx: Transaction<Database>,
  { memberId, posts }: { memberId: string; posts: Posts },
): Promise<Set<string>> {
  const muted = new Set<string>();
  for (const topicId of new Set([...posts.values()].map((post) => post.topicId))) {
    const [facts] = await listLevelFacts(trx, { topicId, memberIds: [memberId] });
    if (facts && effectiveLevel(facts) === "muted") muted.add(topicId);
  }
  const rows = await trx
    .selectFrom("memberIgnore")
    .select("ignoredId as otherId")
    .where("memberId", "=", memberId)
    .union(
      trx
        .selectFrom("memberBlock")
        .select((eb) => eb.ref("blockerId").$notNull().as("otherId"))
        .where("blockedId", "=", memberId),
    )
    .execute();
  const ignored = new Set(rows.map(({ otherId }) => otherId));
  return new Set(
    [...posts.values()]
      .filter((post) => muted.has(post.topicId) || ignored.has(post.authorId))
      .map(({ id }) => id),
  );
}

async function settle(
  trx: Transaction<Database>,
  {
    memberId,
    outcomes,
    now,
  }: { memberId: string; outcomes: ReadonlyMap<string, Outcome>; now: Temporal.Instant },
): Promise<void> {
  for (const [outcome, events] of Map.groupBy(outcomes, ([, each]) => each))
    await trx
      .updateTable("notificationDelivery")
      .set({ settledAt: now, outcome })
      .where("memberId", "=", memberId)
      .where("channel", "=", "mail")
      .where(
        "eventId",
        "in",
        events.map(([eventId]) => eventId),
      )
      .execute();
}
