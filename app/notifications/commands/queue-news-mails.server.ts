import { absolute, type recipientOf } from "#app/accounts/commands/send-confirmation.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { type Translate, translatorOf } from "#app/platform/i18n/messages.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import type { PendingNews, ReadablePost } from "../queries/list-due-news.server.ts";
import { replyAddressOf } from "../reply-address.server.ts";
import { answerMark } from "../rules/answer-mark.ts";
import { subjectOf } from "../rules/news-subjects.ts";
import type { NotificationFacts } from "../rules/notification.types.ts";
import { unsubscribeToken } from "../unsubscribe-token.server.ts";

const textLength = 2_000;

/** To whom a mail goes, and how they are called. */
export interface Recipient {
  recipient: Awaited<ReturnType<typeof recipientOf>>;
  name: string;
  number: number;
}

/** One mail with all that is new in a topic; it can be answered where a mailbox for that is set up. */
export async function queueTopicMail(
  trx: Transaction<Database>,
  {
    to: { recipient, name, number },
    memberId,
    news,
    posts,
    now,
  }: {
    to: Recipient;
    memberId: string;
    news: readonly PendingNews[];
    posts: ReadonlyMap<string, ReadablePost>;
    now: Temporal.Instant;
  },
): Promise<void> {
  const told = news.map(({ kind, postId }) => ({ kind, post: posts.get(postId!)! }));
  const first = told[0]!.post;
  const address = { number: first.topicNumber, slug: first.topicSlug };
  const token = unsubscribeToken({
    memberId,
    lists: [...new Set(news.map(({ kind }) => subjectOf[kind]))],
  });
  // What came last is what somebody answers who has read all of it.
  const last = told.at(-1)!.post;
  const isAnswerable = !last.closedAt && last.visibility !== "staff";
  const replyTo = isAnswerable
    ? replyAddressOf({ memberNumber: number, postId: last.id }, now)
    : null;
  await queueMail(trx, {
    ...recipient,
    template: "topic-news",
    props: {
      name,
      topic: first.topicTitle,
      posts: told.map(({ kind, post }) => ({
        why: kind,
        author: post.authorName,
        text: shorten(post.plainText),
        url: absolute(paths.topicPost({ ...address, post: post.number })),
      })),
      url: absolute(paths.topicPost({ ...address, post: first.number })),
      answerMark: replyTo && answerMark,
      unsubscribeUrl: absolute(paths.unsubscribe({ token })),
      settingsUrl: absolute(paths.settingsNotifications()),
    },
    envelope: {
      ...(replyTo && { replyTo }),
      thread: `topic-${first.topicId}`,
      unsubscribeUrl: absolute(paths.unsubscribe({ token })),
    },
  });
}

export type Decision = PendingNews & { kind: "report-decided" | "appeal-decided" };

/** These are about no post: whatever became of it, they are owed to the member. */
export function isDecision(news: PendingNews): news is Decision {
  return news.kind === "report-decided" || news.kind === "appeal-decided";
}

/** A mail of its own for a decision, with its reason. */
export async function queueDecisionMail(
  trx: Transaction<Database>,
  { to: { recipient, name }, decision }: { to: Recipient; decision: Decision },
): Promise<void> {
  const facts = decision.facts as unknown as NotificationFacts["report-decided"] &
    Partial<NotificationFacts["appeal-decided"]>;
  const isAppeal = decision.kind === "appeal-decided";
  const path = isAppeal ? paths.statement({ id: facts.measureId ?? "" }) : paths.communityRules();
  await queueMail(trx, {
    ...recipient,
    template: "decision-news",
    props: {
      name,
      about: isAppeal ? "appeal" : "report",
      outcome: facts.outcome,
      reason: facts.reason ?? "",
      url: absolute(path),
    },
  });
}

export type TrustNews = PendingNews & { kind: "trust-reached" | "trust-lost" };

export function isTrustNews(news: PendingNews): news is TrustNews {
  return news.kind === "trust-reached" || news.kind === "trust-lost";
}

/** A mail of its own for a level, for whoever wants to hear of theirs by mail. */
export async function queueTrustMail(
  trx: Transaction<Database>,
  { to: { recipient, name }, memberId, news }: { to: Recipient; memberId: string; news: TrustNews },
): Promise<void> {
  const { timeZone } = await findBrand();
  const { t } = translatorOf({ locale: recipient.locale, timeZone });
  const unsubscribeUrl = absolute(
    paths.unsubscribe({ token: unsubscribeToken({ memberId, lists: ["trust"] }) }),
  );
  await queueMail(trx, {
    ...recipient,
    template: "trust-news",
    props: {
      name,
      ...trustInWords(news, t),
      url: absolute(`${paths.standing()}#trust`),
      unsubscribeUrl,
      settingsUrl: absolute(paths.settingsNotifications()),
    },
    envelope: { unsubscribeUrl },
  });
}

function trustInWords(news: TrustNews, t: Translate) {
  if (news.kind === "trust-reached") {
    const { level, allowed, reason } = news.facts as unknown as NotificationFacts["trust-reached"];
    const gives = t(`trust.gives.${level}`, allowed);
    return { level: t(`trust.levels.${level}`), from: null, gives, gaps: [], reason };
  }
  const { from, to, gaps, days, reason } = news.facts as unknown as NotificationFacts["trust-lost"];
  return {
    level: t(`trust.levels.${to}`),
    from: t(`trust.levels.${from}`),
    gives: "",
    gaps: gaps.map(({ figure, has, needs }) =>
      t(`trust.gaps.${figure}`, { has, needs, missing: Math.max(0, needs - has), days }),
    ),
    reason,
  };
}

function shorten(text: string): string {
  const whole = text.trim();
  return whole.length <= textLength ? whole : `${whole.slice(0, textLength)} …`;
}
