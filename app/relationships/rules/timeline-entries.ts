/** What a timeline can be narrowed to. */
export const timelineKinds = [
  "orders",
  "points",
  "rewards",
  "forum",
  "moderation",
  "recommendations",
  "relationship",
  "account",
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

export type TimelineIcon =
  | "account"
  | "answer"
  | "ambassador"
  | "appeal"
  | "edit"
  | "gift"
  | "hide"
  | "like"
  | "order"
  | "phase"
  | "points"
  | "recommendation"
  | "refund"
  | "remove"
  | "report"
  | "restore"
  | "risk"
  | "role"
  | "tier"
  | "topic"
  | "voucher"
  | "write";

export interface TimelineEntry {
  kind: TimelineKind;
  icon: TimelineIcon;
  /** Whether it reads differently on the page of the other person, who did it or had it done. */
  twoSided?: true;
}

const entry = (kind: TimelineKind, icon: TimelineIcon): TimelineEntry => ({ kind, icon });
const twoSided = (kind: TimelineKind, icon: TimelineIcon): TimelineEntry => ({
  kind,
  icon,
  twoSided: true,
});

/**
 * Every event a member's timeline tells: one line here, and one sentence below
 * `relationships.timeline.entries` (two-sided ones have another below `…entriesOfOther`).
 */
export const timelineEntries: Record<string, TimelineEntry> = {
  "account.signed-up": entry("account", "account"),
  "account.address-confirmed": entry("account", "account"),
  "account.address-changed": entry("account", "account"),
  "account.password-changed": entry("account", "account"),
  "account.second-factor-set-up": entry("account", "account"),
  "account.second-factor-removed": entry("account", "account"),
  "account.profile-completed": entry("account", "account"),
  "account.role-changed": entry("account", "role"),
  "account.leaving": entry("account", "remove"),
  "account.stayed": entry("account", "restore"),
  "account.closed": entry("account", "remove"),
  "checkout.started": entry("orders", "order"),
  "checkout.completed": entry("orders", "order"),
  "checkout.expired": entry("orders", "remove"),
  "checkout.reversed": entry("orders", "refund"),
  "membership.started": entry("orders", "role"),
  "membership.renewed": entry("orders", "role"),
  "membership.overdue": entry("orders", "refund"),
  "membership.cancelled": entry("orders", "remove"),
  "membership.resumed": entry("orders", "restore"),
  "membership.ended": entry("orders", "remove"),
  "order.paid": entry("orders", "order"),
  "order.matched": entry("orders", "order"),
  "order.refunded": entry("orders", "refund"),
  "order.disputed": entry("orders", "refund"),
  "order.reinstated": entry("orders", "restore"),
  "points.earned": entry("points", "points"),
  "points.available": entry("points", "points"),
  "points.held": entry("points", "points"),
  "points.spent": entry("points", "points"),
  "points.released": entry("points", "points"),
  "points.returned": entry("points", "points"),
  "points.clawed-back": entry("points", "refund"),
  "points.restored": entry("points", "restore"),
  "points.granted": entry("points", "gift"),
  "points.expired": entry("points", "remove"),
  "points.adjusted": entry("points", "edit"),
  "points.expiring-soon": entry("points", "points"),
  "approval.requested": entry("points", "role"),
  "approval.decided": entry("points", "role"),
  "points.forfeited": entry("points", "remove"),
  "activity.recorded": entry("account", "account"),
  "tier.reached": entry("points", "tier"),
  "tier.lost": entry("points", "tier"),
  "tier.at-risk": entry("points", "tier"),
  "reward.claimed": entry("rewards", "gift"),
  "reward.granted": entry("rewards", "gift"),
  "reward.cancelled": entry("rewards", "refund"),
  "reward.released": entry("rewards", "refund"),
  "reward.sent": entry("rewards", "gift"),
  "reward.received": entry("rewards", "gift"),
  "reward.returned": entry("rewards", "refund"),
  "reward.seat-given": entry("rewards", "gift"),
  "reward.checked-in": entry("rewards", "gift"),
  "voucher.issued": entry("rewards", "voucher"),
  "voucher.held": entry("rewards", "voucher"),
  "voucher.redeemed": entry("rewards", "voucher"),
  "voucher.reversed": entry("rewards", "refund"),
  "voucher.expired": entry("rewards", "voucher"),
  "topic.created": entry("forum", "topic"),
  "topic.pinned": entry("forum", "topic"),
  "topic.unpinned": entry("forum", "topic"),
  "topic.close-scheduled": entry("forum", "hide"),
  "topic.closed": entry("forum", "hide"),
  "topic.reopened": entry("forum", "restore"),
  "topic.moved": entry("forum", "topic"),
  "topic.merged": entry("forum", "topic"),
  "topic.split": entry("forum", "topic"),
  "topic.converted": entry("forum", "edit"),
  "poll.changed": entry("forum", "edit"),
  "poll.ended": entry("forum", "topic"),
  "poll.voted": entry("forum", "topic"),
  "post.created": entry("forum", "write"),
  "post.edited": entry("forum", "edit"),
  "post.deleted": entry("forum", "remove"),
  "post.undeleted": entry("forum", "restore"),
  "post.liked": twoSided("forum", "like"),
  "post.unliked": entry("forum", "like"),
  "post.reacted": twoSided("forum", "like"),
  "post.wiki-opened": entry("forum", "edit"),
  "post.wiki-ended": entry("forum", "edit"),
  "post.accepted": twoSided("forum", "answer"),
  "post.hidden": entry("moderation", "hide"),
  "post.restored": entry("moderation", "restore"),
  "trust.changed": entry("forum", "role"),
  "post.held": entry("moderation", "hide"),
  "post.flagged": entry("moderation", "report"),
  "post.released": entry("moderation", "restore"),
  "post.held-again": entry("moderation", "hide"),
  "post.reported": entry("moderation", "report"),
  "profile.reported": entry("moderation", "report"),
  "recommendation.held": entry("moderation", "report"),
  "recommendation.reviewed": entry("moderation", "restore"),
  "data.handed-over": entry("moderation", "report"),
  "measure.taken": entry("moderation", "hide"),
  "measure.lifted": entry("moderation", "restore"),
  "measure.ended": entry("moderation", "restore"),
  "api-key.created": entry("account", "role"),
  "api-key.revoked": entry("account", "role"),
  "report.decided": entry("moderation", "report"),
  "notice.filed": entry("moderation", "report"),
  "notice.decided": entry("moderation", "report"),
  "notice-appeal.filed": entry("moderation", "appeal"),
  "notice-appeal.decided": entry("moderation", "appeal"),
  "appeal.filed": entry("moderation", "appeal"),
  "appeal.decided": entry("moderation", "appeal"),
  "ambassador.appointed": entry("recommendations", "ambassador"),
  "ambassador.ended": entry("recommendations", "ambassador"),
  "phase.exploring": entry("relationship", "phase"),
  "phase.knowing": entry("relationship", "phase"),
  "phase.building": entry("relationship", "phase"),
  "phase.partnership": entry("relationship", "phase"),
  "risk.noticed": entry("relationship", "risk"),
  "risk.over": entry("relationship", "phase"),
  "recommendation.joined": twoSided("recommendations", "recommendation"),
  "recommendation.converted": twoSided("recommendations", "recommendation"),
};

/** The names of the events of a kind. */
export function eventNamesOf(kind: TimelineKind): string[] {
  return Object.keys(timelineEntries).filter((name) => timelineEntries[name]?.kind === kind);
}
