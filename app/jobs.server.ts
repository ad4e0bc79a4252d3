import { carryOutDepartures } from "#app/accounts/commands/carry-out-departures.server.ts";
import { forgetExports } from "#app/accounts/commands/forget-exports.server.ts";
import { makeExport } from "#app/accounts/commands/make-export.server.ts";
import { tidyAccounts } from "#app/accounts/commands/tidy-accounts.server.ts";
import { checkForum } from "#app/forum/commands/check-forum.server.ts";
import { countContributions } from "#app/forum/commands/count-contributions.server.ts";
import { endDuePolls } from "#app/forum/commands/end-poll.server.ts";
import { forgetOldDrafts } from "#app/forum/commands/forget-drafts.server.ts";
import {
  forgetPictures,
  forgetUnusedPictures,
} from "#app/forum/commands/forget-pictures.server.ts";
import { forgetSearchWords } from "#app/forum/commands/forget-search-words.server.ts";
import { keepTopicTimes } from "#app/forum/commands/keep-topic-times.server.ts";
import { forgetOrigins } from "#app/forum/commands/note-origin.server.ts";
import { publishScheduledTopics } from "#app/forum/commands/publish-scheduled-topics.server.ts";
import { purgeDeletedPosts } from "#app/forum/commands/purge-deleted-posts.server.ts";
import { refreshAllTrust } from "#app/forum/commands/refresh-all-trust.server.ts";
import { refreshTrust } from "#app/forum/commands/refresh-trust.server.ts";
import {
  removePostsOfDeparted,
  removePostsOfMember,
} from "#app/forum/commands/remove-posts-of-member.server.ts";
import { countedHourly } from "#app/forum/rules/leaderboard.ts";
import { topPeriods } from "#app/forum/rules/topic-lists.ts";
import { forgetIdempotencyKeys } from "#app/integration/commands/forget-idempotency-keys.server.ts";
import { keepMirror } from "#app/integration/commands/keep-mirror.server.ts";
import { retakeMirrored } from "#app/integration/commands/retake-mirrored.server.ts";
import { checkAudit } from "#app/moderation/commands/check-audit.server.ts";
import { endDueMeasures } from "#app/moderation/commands/end-due-measures.server.ts";
import { forgetRemovedPictures } from "#app/moderation/commands/forget-removed-pictures.server.ts";
import { tellOfDueDisclosures } from "#app/moderation/commands/tell-of-disclosures.server.ts";
import { trainGuard } from "#app/moderation/commands/train-guard.server.ts";
import { forgetOldNotes } from "#app/moderation/commands/write-note.server.ts";
import { fetchMail } from "#app/notifications/commands/fetch-mail.server.ts";
import { mailUnreadNews } from "#app/notifications/commands/mail-unread-news.server.ts";
import { pushNews } from "#app/notifications/commands/push-news.server.ts";
import { remindOfBookmarks } from "#app/notifications/commands/remind-of-bookmarks.server.ts";
import { sendDigests } from "#app/notifications/commands/send-digests.server.ts";
import { forgetByTime } from "#app/operations/commands/forget-by-time.server.ts";
import { comparePayments } from "#app/orders/commands/compare-payments.server.ts";
import { deleteStripeCustomers } from "#app/orders/commands/delete-stripe-customers.server.ts";
import { endCheckout, endDueCheckouts } from "#app/orders/commands/end-checkout.server.ts";
import { refundCheckout } from "#app/orders/commands/refund-checkout.server.ts";
import { now } from "#app/platform/clock.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import type { JobHandlers } from "#app/platform/jobs.server.ts";
import { deliverMail } from "#app/platform/mail-delivery.server.ts";
import { celebrateBirthdays } from "#app/points/commands/celebrate-birthdays.server.ts";
import { checkLedger } from "#app/points/commands/check-ledger.server.ts";
import { keepPointsCalendar } from "#app/points/commands/keep-points-calendar.server.ts";
import { workThroughBulkGrant } from "#app/points/commands/work-through-bulk-grant.server.ts";
import { refreshAllFanScores } from "#app/relationships/commands/refresh-all-fan-scores.server.ts";
import { refreshAllPhases } from "#app/relationships/commands/refresh-all-phases.server.ts";
import { refreshSegments } from "#app/relationships/commands/refresh-segment.server.ts";
import { sumUpLedger } from "#app/reporting/commands/sum-up-ledger.server.ts";
import { settleExperiences } from "#app/rewards/commands/check-in.server.ts";
import { offerSeats } from "#app/rewards/commands/offer-seats.server.ts";
import { releaseDueRedemptions } from "#app/rewards/commands/release-redemption.server.ts";
import { remindOfAddresses } from "#app/rewards/commands/remind-of-addresses.server.ts";
import { reviewDueTiers } from "#app/tiers/commands/review-due-tiers.server.ts";
import { rollOutTiers } from "#app/tiers/commands/roll-out-tiers.server.ts";
import { expireVouchers } from "#app/vouchers/commands/expire-vouchers.server.ts";
import { recountCampaign } from "#app/vouchers/commands/recount-limits.server.ts";
import { releaseEndedHolds } from "#app/vouchers/commands/release-ended-holds.server.ts";
import { remindOfExpiringVouchers } from "#app/vouchers/commands/remind-of-expiring-vouchers.server.ts";
import { workThroughBatch } from "#app/vouchers/commands/work-through-batch.server.ts";
import { renderMail } from "#emails/render.tsx";
import { subscriptions } from "./subscribers.server.ts";

/** Every job and what does it. */
export const jobs: JobHandlers = {
  "dispatch-event": ({ eventId }) => dispatchEvent(eventId, subscriptions),
  "forget-idempotency-keys": () => forgetIdempotencyKeys({ now: now() }),
  "publish-scheduled-topics": async () => void (await publishScheduledTopics({ now: now() })),
  "forget-old-notes": () => forgetOldNotes({ now: now() }),
  "end-due-measures": async () => void (await endDueMeasures({ now: now() })),
  "tell-of-disclosures": async () => void (await tellOfDueDisclosures({ now: now() })),
  "end-due-polls": () => endDuePolls({ now: now() }),
  "forget-old-drafts": () => forgetOldDrafts({ now: now() }),
  "bulk-grant": ({ bulkGrantId }) => workThroughBulkGrant({ bulkGrantId, now }),
  "celebrate-birthdays": () => celebrateBirthdays({ now: now() }),
  "points-calendar": () => keepPointsCalendar({ now: now(), reviewTiers: reviewDueTiers }),
  "check-ledger": async () => void (await checkLedger({ now: now() })),
  "carry-out-departures": async () => void (await carryOutDepartures({ now: now() })),
  "remove-posts-of-member": async ({ memberId }) =>
    void (await removePostsOfMember({ memberId, now: now() })),
  "remove-posts-of-departed": async () => void (await removePostsOfDeparted({ now: now() })),
  "make-export": ({ exportId }) => makeExport({ exportId, now }),
  "tidy-accounts": () => tidyAccounts({ now: now() }),
  "refresh-fan-scores": async () => void (await refreshAllFanScores({ now: now() })),
  "refresh-phases": async () => void (await refreshAllPhases({ now: now() })),
  "refresh-trust": ({ memberId }) =>
    inTransaction(async (trx) => void (await refreshTrust(trx, { memberId, now: now() }))),
  "refresh-all-trust": async () => void (await refreshAllTrust({ now: now() })),
  "forget-origins": () => forgetOrigins({ now: now() }),
  "train-guard": async () => void (await trainGuard({ now: now() })),
  "refresh-segments": () => refreshSegments({ now: now() }),
  "offer-seats": ({ dateId }) => offerSeats({ dateId, now: now() }),
  "settle-experiences": () => settleExperiences({ now: now() }),
  "release-redemptions": async () => void (await releaseDueRedemptions({ now: now() })),
  "expire-vouchers": async () => void (await expireVouchers({ now: now() })),
  "release-ended-holds": async () => void (await releaseEndedHolds({ now: now() })),
  "roll-out-tiers": ({ version }) => rollOutTiers({ version, now: now() }),
  "remind-of-addresses": async () => void (await remindOfAddresses({ now: now() })),
  "remind-of-expiring-vouchers": async () => void (await remindOfExpiringVouchers({ now: now() })),
  "recount-voucher-campaign": ({ campaignId }) => recountCampaign({ campaignId }),
  "voucher-batch": ({ batchId }) => workThroughBatch({ batchId, now }),
  "sum-up-ledger": () => sumUpLedger({ now: now() }),
  "remind-of-bookmarks": () => remindOfBookmarks({ now: now() }),
  "purge-deleted-posts": async () => void (await purgeDeletedPosts({ now: now() })),
  "count-contributions": ({ periods }) => countContributions({ periods, now: now() }),
  "forget-pictures": forgetPictures,
  "forget-removed-pictures": async () => void (await forgetRemovedPictures({ now: now() })),
  "forget-unused-pictures": async () => void (await forgetUnusedPictures({ now: now() })),
  "forget-exports": async () => void (await forgetExports({ now: now() })),
  "forget-by-time": async () => void (await forgetByTime({ now: now() })),
  "forget-search-words": forgetSearchWords,
  "check-audit": async () => void (await checkAudit({ now: now() })),
  "check-forum": async () => void (await checkForum({ now: now() })),
  "topic-times": () => keepTopicTimes({ now: now() }),
  "check-ledger-sums": () => sumUpLedger({ now: now(), isChecked: true }),
  "compare-payments": async () => void (await comparePayments({ now: now() })),
  "keep-mirror": async () => {
    await retakeMirrored({ now: now() });
    await keepMirror({ now: now() });
  },
  "delete-stripe-customers": ({ memberId }) => deleteStripeCustomers({ memberId, now: now() }),
  "end-checkout": async ({ checkoutId: id }) =>
    void (await endCheckout({ id, reason: "cancelled", now: now() })),
  "end-due-checkouts": async () => void (await endDueCheckouts({ now: now() })),
  "refund-checkout": ({ checkoutId }) => refundCheckout({ checkoutId, now: now() }),
  "fetch-mail": async () => void (await fetchMail({ now })),
  "push-news": (happening) => pushNews(happening, { now: now() }),
  "send-digests": async () => void (await sendDigests({ now: now() })),
  "mail-unread-news": async () => void (await mailUnreadNews({ now: now() })),
  "send-mail": ({ mailId }) => deliverMail(mailId, renderMail),
};

/** Every timetabled job, in crontab lines (UTC). */
export const timetable = [
  "* * * * * release-redemptions",
  "* * * * * mail-unread-news",
  "15 6 * * * send-digests",
  "* * * * * fetch-mail",
  // Every hour, because days end at different hours in different zones.
  "2 * * * * points-calendar",
  "* * * * * topic-times",
  "* * * * * remind-of-bookmarks",
  "* * * * * end-due-checkouts",
  "* * * * * end-due-measures",
  "11 * * * * tell-of-disclosures",
  "35 4 * * * forget-old-notes",
  "37 4 * * * forget-removed-pictures",
  "* * * * * end-due-polls",
  "* * * * * publish-scheduled-topics",
  "* * * * * release-ended-holds",
  // Often, because days end at different hours in different zones.
  "*/15 * * * * expire-vouchers",
  "7 * * * * celebrate-birthdays",
  "17 * * * * settle-experiences",
  "30 3 * * * compare-payments",
  "*/10 * * * * keep-mirror",
  "40 3 * * * check-ledger",
  "50 3 * * * check-ledger-sums",
  "50 3 * * * forget-search-words",
  "55 3 * * * check-forum",
  "58 3 * * * check-audit",
  `13 * * * * count-contributions ?id=hourly ${JSON.stringify({ periods: countedHourly })}`,
  `45 3 * * * count-contributions ?id=nightly ${JSON.stringify({ periods: topPeriods })}`,
  "21 * * * * remove-posts-of-departed",
  "23 * * * * purge-deleted-posts",
  "*/10 * * * * sum-up-ledger",
  "20 7 * * * remind-of-addresses",
  "25 7 * * * remind-of-expiring-vouchers",
  "20 4 * * * forget-idempotency-keys",
  "40 4 * * * forget-by-time",
  "50 4 * * * forget-unused-pictures",
  "27 * * * * forget-exports",
  "20 3 * * * tidy-accounts",
  "*/10 * * * * carry-out-departures",
  "25 4 * * * forget-old-drafts",
  "10 4 * * * refresh-fan-scores",
  "15 4 * * * refresh-phases",
  "5 4 * * * refresh-all-trust",
  "45 4 * * * train-guard",
  "28 * * * * forget-origins",
  // After everything a segment may ask about.
  "30 4 * * * refresh-segments",
].join("\n");
