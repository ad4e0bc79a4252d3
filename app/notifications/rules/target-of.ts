import { paths } from "#app/paths.ts";
import { giftActionOf } from "./gift-action.ts";
import type { NotificationRow } from "./notification.types.ts";

/** Where a notification leads. */
export function targetOf(notification: NotificationRow): string {
  const { kind, post } = notification;
  // The statement of reasons says what can be done; the post itself is out of sight.
  if (kind === "post-hidden") return paths.statement({ id: notification.facts.statementId });
  if (kind === "measure-taken" || kind === "measure-lifted" || kind === "measure-ended")
    return paths.statement({ id: notification.facts.measureId });
  if (kind === "post-waits-again") return paths.standing();
  if (kind === "appeal-decided") return paths.statement({ id: notification.facts.measureId });
  const isOfRedemption =
    (kind === "payment-arrived" && notification.facts.purpose === "reward") ||
    (kind === "reward-granted" && giftActionOf(notification.facts) !== "wallet");
  if (isOfRedemption) return paths.myReward({ id: notification.subjectId });
  if (post)
    return paths.topicPost({ number: post.topicNumber, slug: post.topicSlug, post: post.number });
  return targets[kind]?.() ?? paths.notifications();
}

const targets: { [Kind in NotificationRow["kind"]]?: () => string } = {
  "report-decided": paths.communityRules,
  "tier-reached": paths.tiers,
  "tier-lost": paths.tiers,
  "tier-at-risk": paths.tiers,
  "trust-reached": toTrust,
  "trust-lost": toTrust,
  "payment-arrived": paths.wallet,
  "membership-started": paths.membership,
  "membership-overdue": paths.membership,
  "membership-ended": paths.membership,
  "points-earned": paths.points,
  "points-granted": paths.points,
  "points-adjusted": paths.points,
  "points-expiring": () => `${paths.points()}#expiring`,
  "approval-decided": () => paths.adminApprovals({ list: "decided" }),
  "reward-granted": paths.wallet,
  "ambassador-appointed": paths.ambassador,
  "recommendation-converted": paths.ambassador,
};

function toTrust(): string {
  return `${paths.standing()}#trust`;
}
