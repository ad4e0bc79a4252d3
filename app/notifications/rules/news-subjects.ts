import type { NotificationKind } from "./notification.types.ts";

/** How far news go: nowhere, into the portal, or also by mail if they are not read there. */
export const reaches = ["off", "portal", "mail"] as const;
export type Reach = (typeof reaches)[number];

interface NewsSubject {
  /** What counts where the member chose nothing. */
  reach: Reach;
  isPushed: boolean;
  /** What may be chosen: what the member must learn is never off, some have mails of their own. */
  offered: readonly Reach[];
}

/** What members choose about: kinds of the same sort together. */
export const newsSubjects = {
  mentions: { reach: "mail", isPushed: true, offered: reaches },
  replies: { reach: "mail", isPushed: true, offered: reaches },
  quotes: { reach: "mail", isPushed: false, offered: reaches },
  follows: { reach: "mail", isPushed: false, offered: reaches },
  likes: { reach: "portal", isPushed: false, offered: ["off", "portal"] },
  reminders: { reach: "portal", isPushed: true, offered: ["portal"] },
  moderation: {
    reach: "mail",
    isPushed: false,
    offered: ["portal", "mail"],
  },
  points: {
    reach: "portal",
    isPushed: false,
    offered: ["off", "portal"],
  },
  tiers: {
    reach: "portal",
    isPushed: false,
    offered: ["off", "portal"],
  },
  trust: { reach: "portal", isPushed: false, offered: reaches },
  rewards: {
    reach: "portal",
    isPushed: false,
    offered: ["portal"],
  },
  ambassador: {
    reach: "portal",
    isPushed: false,
    offered: ["off", "portal"],
  },
  approvals: { reach: "portal", isPushed: false, offered: ["portal"] },
} as const satisfies Record<string, NewsSubject>;

export type NewsSubjectName = keyof typeof newsSubjects;

export const newsSubjectNames = Object.keys(newsSubjects) as NewsSubjectName[];

/** Which subject a kind belongs to. */
export const subjectOf = {
  mention: "mentions",
  reply: "replies",
  "answer-accepted": "replies",
  quote: "quotes",
  "new-posts": "follows",
  "new-topic": "follows",
  like: "likes",
  reaction: "likes",
  "bookmark-reminder": "reminders",
  "post-hidden": "moderation",
  "post-restored": "moderation",
  "post-published": "moderation",
  "post-waits-again": "moderation",
  "measure-taken": "moderation",
  "measure-lifted": "moderation",
  "measure-ended": "moderation",
  "report-decided": "moderation",
  "appeal-decided": "moderation",
  "points-earned": "points",
  "points-granted": "points",
  "points-adjusted": "points",
  "points-expiring": "points",
  "tier-reached": "tiers",
  "tier-lost": "tiers",
  "tier-at-risk": "tiers",
  "trust-reached": "trust",
  "trust-lost": "trust",
  "reward-granted": "rewards",
  "payment-arrived": "rewards",
  "membership-started": "rewards",
  "membership-overdue": "rewards",
  "membership-ended": "rewards",
  "ambassador-appointed": "ambassador",
  "recommendation-converted": "ambassador",
  "approval-decided": "approvals",
} as const satisfies Record<NotificationKind, NewsSubjectName>;

/** What a member chose for a subject, or what counts without a choice. */
export interface Preference {
  reach: Reach;
  isPushed: boolean;
}

/** A choice that is not offered (any more) counts as the nearest that is: nothing needed gets lost. */
export function preferenceFor(
  name: NewsSubjectName,
  chosen: { reach: string; isPushed: boolean } | undefined,
): Preference {
  const { reach, isPushed, offered } = newsSubjects[name] as NewsSubject;
  if (!chosen) return { reach, isPushed };
  const isOffered = (offered as readonly string[]).includes(chosen.reach);
  return { reach: isOffered ? (chosen.reach as Reach) : reach, isPushed: chosen.isPushed };
}

/** Kinds that go by mail with others when unread; the rest has a mail of its own, or none. */
const mailed: ReadonlySet<NotificationKind> = new Set<NotificationKind>([
  "mention",
  "reply",
  "quote",
  "new-posts",
  "new-topic",
  "answer-accepted",
  "post-restored",
  "post-published",
  "post-waits-again",
  "report-decided",
  "appeal-decided",
  "trust-reached",
  "trust-lost",
]);

/** What somebody may want to know at once: what people say. */
export const pushedSubjects: ReadonlySet<NewsSubjectName> = new Set<NewsSubjectName>([
  "mentions",
  "replies",
  "quotes",
  "follows",
]);

/** By which ways a happening is to leave the portal. */
export function waysOut(
  kind: NotificationKind,
  { reach, isPushed }: Preference,
): ("mail" | "push")[] {
  if (reach === "off") return [];
  const ways: ("mail" | "push")[] = reach === "mail" && mailed.has(kind) ? ["mail"] : [];
  return isPushed && pushedSubjects.has(subjectOf[kind]) ? [...ways, "push"] : ways;
}
