import { attributeSignUp } from "#app/ambassadors/handlers/attribute-sign-up.server.ts";
import { decideHeldRecommendation } from "#app/ambassadors/handlers/decide-held-recommendation.server.ts";
import { settleRecommendationOfMember } from "#app/ambassadors/handlers/settle-recommendation-of-member.server.ts";
import { askForTrustOfAuthor, askForTrustOfBoth } from "#app/forum/handlers/ask-for-trust-of.ts";
import { forgetNameOfClosedAccount } from "#app/forum/handlers/forget-name-of-closed-account.ts";
import { relateNewTopic } from "#app/forum/handlers/relate-new-topic.ts";
import { removePostsOfClosedAccount } from "#app/forum/handlers/remove-posts-of-closed-account.ts";
import { keepMirrorInStep } from "#app/integration/handlers/keep-mirror-in-step.ts";
import { settleMirroredOfRefund } from "#app/integration/handlers/settle-mirrored-of-refund.ts";
import {
  openItemOfRecommendation,
  openItemOfSignUp,
} from "#app/moderation/handlers/open-item-of-account.ts";
import { claimOrdersOfConfirmedAddress } from "#app/orders/handlers/claim-orders-of-confirmed-address.server.ts";
import { eraseBuyerOfClosedAccount } from "#app/orders/handlers/erase-buyer-of-closed-account.ts";
import { forgetUnpaidMembership } from "#app/orders/handlers/forget-unpaid-membership.ts";
import { mailOfBoughtBalance, mailOfMembership } from "#app/orders/handlers/mail-payment-news.ts";
import { declareSubscribedEvents, type Subscriptions } from "#app/platform/events.server.ts";
import { earnByEvent } from "#app/points/handlers/earn-by-event.server.ts";
import { forfeitPointsOfClosedAccount } from "#app/points/handlers/forfeit-points-of-closed-account.ts";
import { settlePointsOfOrder } from "#app/points/handlers/settle-points-of-order.server.ts";
import { settlePointsOfPost } from "#app/points/handlers/settle-points-of-post.server.ts";
import { refreshFanScoreOfAuthor } from "#app/relationships/handlers/refresh-fan-score-of-author.server.ts";
import { refreshFanScoreOfMember } from "#app/relationships/handlers/refresh-fan-score-of-member.server.ts";
import { refreshPhaseOfMember } from "#app/relationships/handlers/refresh-phase-of-member.server.ts";
import { endRedemptionsOfClosedAccount } from "#app/rewards/handlers/end-redemptions-of-closed-account.ts";
import { mailOfReward } from "#app/rewards/handlers/mail-reward-news.ts";
import {
  releaseUnpaidReward,
  settlePaymentOfReward,
} from "#app/rewards/handlers/settle-payment-of-reward.ts";
import {
  mailOfLostTier,
  mailOfReachedTier,
  mailOfTierAtRisk,
} from "#app/tiers/handlers/mail-tier-news.ts";
import { reviewTierOfMember } from "#app/tiers/handlers/review-tier-of-member.ts";
import { settleBoughtBalance } from "#app/vouchers/handlers/settle-bought-balance.ts";
import { mailStatementOfReasons } from "./moderation/handlers/mail-statement-of-reasons.ts";
import {
  closeItemOfApproval,
  openItemOfApproval,
} from "./moderation/handlers/open-item-of-approval.ts";
import {
  openItemOfFlaggedPost,
  openItemOfHeldPost,
} from "./moderation/handlers/open-item-of-guard.ts";
import { tellOfAcceptedAnswer } from "./notifications/handlers/tell-of-accepted-answer.ts";
import { tellOfAdjustedPoints } from "./notifications/handlers/tell-of-adjusted-points.ts";
import { tellOfAppointment } from "./notifications/handlers/tell-of-appointment.ts";
import { tellOfConversion } from "./notifications/handlers/tell-of-conversion.ts";
import { tellOfDecidedApproval } from "./notifications/handlers/tell-of-decided-approval.ts";
import {
  tellOfDecidedAppeal,
  tellOfDecidedReport,
} from "./notifications/handlers/tell-of-decision.ts";
import { tellOfEarnedPoints } from "./notifications/handlers/tell-of-earned-points.ts";
import { tellOfExpiringPoints } from "./notifications/handlers/tell-of-expiring-points.ts";
import { tellOfGrantedPoints } from "./notifications/handlers/tell-of-granted-points.ts";
import { tellOfGrantedReward } from "./notifications/handlers/tell-of-granted-reward.ts";
import { tellOfLike } from "./notifications/handlers/tell-of-like.ts";
import {
  tellOfEndedMeasure,
  tellOfLiftedMeasure,
  tellOfMeasure,
} from "./notifications/handlers/tell-of-measure.ts";
import {
  tellOfEndedMembership,
  tellOfOverdueMembership,
  tellOfStartedMembership,
} from "./notifications/handlers/tell-of-membership.ts";
import { tellOfPayment } from "./notifications/handlers/tell-of-payment.ts";
import { tellOfLateMention, tellOfPost } from "./notifications/handlers/tell-of-post.ts";
import { tellOfPostThatWaitsAgain } from "./notifications/handlers/tell-of-post-that-waits-again.ts";
import { tellOfPublishedPost } from "./notifications/handlers/tell-of-published-post.ts";
import { tellOfReaction } from "./notifications/handlers/tell-of-reaction.ts";
import {
  tellOfLostTier,
  tellOfReachedTier,
  tellOfTierAtRisk,
} from "./notifications/handlers/tell-of-tier.ts";
import { tellOfTrust } from "./notifications/handlers/tell-of-trust.ts";

/** Which handlers react to which event: the one place where slices meet upwards. */
export const subscriptions: Subscriptions = {
  "account.address-confirmed": [
    openItemOfSignUp,
    claimOrdersOfConfirmedAddress,
    settleRecommendationOfMember,
    earnByEvent,
    refreshPhaseOfMember,
  ],
  "account.profile-completed": [earnByEvent, refreshPhaseOfMember],
  "activity.recorded": [earnByEvent, refreshPhaseOfMember],
  "order.paid": [
    settlePointsOfOrder,
    settleRecommendationOfMember,
    reviewTierOfMember,
    refreshPhaseOfMember,
  ],
  "order.matched": [
    settlePointsOfOrder,
    settleRecommendationOfMember,
    reviewTierOfMember,
    refreshPhaseOfMember,
  ],
  "recommendation.held": [openItemOfRecommendation],
  "recommendation.reviewed": [decideHeldRecommendation],
  "measure.taken": [mailStatementOfReasons, tellOfMeasure],
  "measure.lifted": [tellOfLiftedMeasure],
  "measure.ended": [tellOfEndedMeasure],
  "report.decided": [tellOfDecidedReport],
  "appeal.decided": [tellOfDecidedAppeal],
  "order.refunded": [
    settlePointsOfOrder,
    reviewTierOfMember,
    refreshPhaseOfMember,
    settleMirroredOfRefund,
  ],
  "order.disputed": [settlePointsOfOrder, reviewTierOfMember],
  "order.reinstated": [settlePointsOfOrder, reviewTierOfMember],
  "account.signed-up": [attributeSignUp, reviewTierOfMember, refreshPhaseOfMember],
  "account.closed": [
    eraseBuyerOfClosedAccount,
    endRedemptionsOfClosedAccount,
    forfeitPointsOfClosedAccount,
    forgetNameOfClosedAccount,
    removePostsOfClosedAccount,
  ],
  "points.released": [forfeitPointsOfClosedAccount],
  "points.returned": [forfeitPointsOfClosedAccount],
  "points.restored": [forfeitPointsOfClosedAccount, reviewTierOfMember],
  "points.earned": [tellOfEarnedPoints],
  "points.available": [reviewTierOfMember],
  "points.clawed-back": [reviewTierOfMember],
  "points.granted": [tellOfGrantedPoints, refreshPhaseOfMember],
  "points.adjusted": [tellOfAdjustedPoints],
  "points.expiring-soon": [tellOfExpiringPoints],
  "approval.requested": [openItemOfApproval],
  "approval.decided": [tellOfDecidedApproval, closeItemOfApproval],
  "tier.reached": [tellOfReachedTier, mailOfReachedTier, refreshPhaseOfMember],
  "tier.lost": [tellOfLostTier, mailOfLostTier],
  "tier.at-risk": [tellOfTierAtRisk, mailOfTierAtRisk],
  "checkout.completed": [
    settlePaymentOfReward,
    settleBoughtBalance,
    mailOfBoughtBalance,
    tellOfPayment,
  ],
  "membership.started": [tellOfStartedMembership, mailOfMembership],
  "membership.overdue": [tellOfOverdueMembership],
  "membership.ended": [tellOfEndedMembership, mailOfMembership],
  "checkout.expired": [releaseUnpaidReward, forgetUnpaidMembership],
  "reward.granted": [tellOfGrantedReward, mailOfReward, refreshPhaseOfMember],
  "trust.changed": [tellOfTrust],
  "topic.created": [relateNewTopic],
  "post.created": [tellOfPost, refreshPhaseOfMember, askForTrustOfAuthor],
  "post.held": [openItemOfHeldPost],
  "post.flagged": [openItemOfFlaggedPost],
  "post.released": [tellOfPublishedPost],
  "post.held-again": [tellOfPostThatWaitsAgain],
  "post.edited": [tellOfLateMention],
  "post.liked": [
    tellOfLike,
    refreshFanScoreOfAuthor,
    earnByEvent,
    refreshPhaseOfMember,
    askForTrustOfBoth,
  ],
  "post.reacted": [tellOfReaction, askForTrustOfBoth],
  "post.unliked": [refreshFanScoreOfAuthor, askForTrustOfBoth],
  "post.accepted": [tellOfAcceptedAnswer, refreshFanScoreOfAuthor, earnByEvent],
  "post.hidden": [
    refreshFanScoreOfAuthor,
    settlePointsOfPost,
    refreshPhaseOfMember,
    askForTrustOfAuthor,
  ],
  "post.restored": [
    refreshFanScoreOfAuthor,
    settlePointsOfPost,
    refreshPhaseOfMember,
    askForTrustOfAuthor,
  ],
  "post.deleted": [
    refreshFanScoreOfAuthor,
    settlePointsOfPost,
    refreshPhaseOfMember,
    askForTrustOfAuthor,
  ],
  "post.undeleted": [
    refreshFanScoreOfAuthor,
    settlePointsOfPost,
    refreshPhaseOfMember,
    askForTrustOfAuthor,
  ],
  "recommendation.converted": [
    refreshFanScoreOfMember,
    tellOfConversion,
    earnByEvent,
    refreshPhaseOfMember,
  ],
  "ambassador.appointed": [tellOfAppointment],
  "checkout.reversed": [settleBoughtBalance],
  "voucher.held": [keepMirrorInStep],
  "voucher.redeemed": [keepMirrorInStep],
  "voucher.reversed": [keepMirrorInStep],
  "reward.claimed": [refreshFanScoreOfMember, mailOfReward, refreshPhaseOfMember],
  "reward.sent": [mailOfReward],
  "reward.seat-given": [mailOfReward],
  "reward.released": [mailOfReward],
  "reward.cancelled": [refreshFanScoreOfMember, mailOfReward],
};

/** Lets commands know which events somebody waits for; called when a process starts. */
export function declareSubscriptions(): void {
  declareSubscribedEvents(Object.keys(subscriptions));
}
