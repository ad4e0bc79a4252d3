const day = 24;
/** At least the six months in which decisions can be objected to (DSA Art. 20), whichever they are. */
const objection = 184 * day;

export interface RetentionRule {
  tables: readonly string[];
  /** Hours after `since`. */
  hours: number;
  /** The job that carries it out, and asks here how long. */
  job: string;
}

/**
 * What is forgotten by time, and when: the one place that says so. The jobs ask it, and so do the
 * pages that tell members and the team, in `retention.rules.<name>`; so neither can say anything else.
 */
export const retentionRules = {
  links: { tables: ["account_token"], hours: 7 * day, job: "tidy-accounts" },
  "signed-in": { tables: ["session"], hours: 0, job: "tidy-accounts" },
  // Longer than any recommendation counts.
  "sign-ups": { tables: ["sign_up_origin"], hours: 31 * day, job: "tidy-accounts" },
  unconfirmed: { tables: ["member"], hours: 7 * day, job: "tidy-accounts" },
  departures: { tables: ["account_departure"], hours: 14 * day, job: "carry-out-departures" },
  copies: { tables: ["member_export"], hours: day, job: "forget-exports" },
  "copy-traces": { tables: ["member_export"], hours: 30 * day, job: "forget-by-time" },
  "deleted-posts": {
    tables: ["forum_post", "forum_post_revision", "forum_search"],
    hours: day,
    job: "purge-deleted-posts",
  },
  "search-words": { tables: ["forum_search_word"], hours: 0, job: "forget-search-words" },
  drafts: { tables: ["forum_draft"], hours: 365 * day, job: "forget-old-drafts" },
  pictures: { tables: ["stored_file"], hours: 7 * day, job: "forget-unused-pictures" },
  notes: { tables: ["member_note"], hours: 0, job: "forget-old-notes" },
  news: { tables: ["notification"], hours: 365 * day, job: "forget-by-time" },
  deliveries: { tables: ["notification_delivery"], hours: 30 * day, job: "forget-by-time" },
  mails: { tables: ["mail_outbox"], hours: 90 * day, job: "forget-by-time" },
  "answers-by-mail": { tables: ["inbound_mail"], hours: 90 * day, job: "forget-by-time" },
  notifiers: { tables: ["notice"], hours: objection, job: "forget-by-time" },
  "removed-texts": { tables: ["statement_of_reasons"], hours: objection, job: "forget-by-time" },
  "removed-pictures": {
    tables: ["stored_file"],
    hours: objection,
    job: "forget-removed-pictures",
  },
  recommendations: { tables: ["recommendation_touch"], hours: 90 * day, job: "forget-by-time" },
  visits: { tables: ["member_visit"], hours: 101 * day, job: "refresh-all-trust" },
  origins: { tables: ["newcomer_origin", "sign_up_trace"], hours: 2 * day, job: "forget-origins" },
  fingerprints: { tables: ["address_tombstone"], hours: 730 * day, job: "forget-by-time" },
  attempts: { tables: ["rate_limit"], hours: 0, job: "forget-by-time" },
  "machine-answers": {
    tables: ["idempotency_key"],
    hours: 30 * day,
    job: "forget-idempotency-keys",
  },
} as const satisfies Record<string, RetentionRule>;

export type RetentionRuleName = keyof typeof retentionRules;

/**
 * Every other table with what keeps it: nothing is kept without a reason. A test compares this with
 * the database, so a new table has to be declared, here or with a rule above.
 */
export const keptTables = {
  /** Goes when the account is erased. */
  account: [
    ...["member", "session", "totp_factor", "recovery_code", "member_access", "member_badge"],
    ...[
      "member_status",
      "sign_up_hold",
      "segment_member",
      "push_subscription",
      "notification_preference",
    ],
    ...["digest_subscription", "forum_bookmark", "forum_follow", "forum_reading"],
    ...["forum_contribution", "forum_newcomer_mark", "forum_scheduled_topic", "member_ignore"],
    ...["review_view", "reviewer_break", "reward_delivery", "stripe_customer", "fan_score"],
    ...["member_trust", "trust_change"],
  ],
  /** Stays under a number, because accounts must add up and the law asks for the bookings. */
  books: [
    ...[
      "points_balance",
      "points_entry",
      "points_lot",
      "points_transfer",
      "points_expiry_reminder",
    ],
    ...["activity", "bulk_grant_row", "member_standing", "tier_change", "tier_draft_move"],
    ...["tier_membership", "shop_order", "shop_order_dispute", "shop_order_line"],
    ...["shop_order_refund", "shop_dispute_waiting", "shop_refund_waiting", "paid_membership"],
    ...["payment_checkout", "payment_comparison", "payment_difference", "voucher"],
    ...["voucher_batch", "voucher_campaign_use", "voucher_expiry_reminder", "voucher_hold"],
    ...["voucher_member_use", "voucher_redemption", "voucher_redemption_line", "checkout_hold"],
    ...["checkout_redemption", "checkout_redemption_line", "checkout_reversal", "gift_balance"],
    ...["gift_balance_entry", "gift_balance_purchase", "reward_donation", "reward_download"],
    ...["reward_redemption", "reward_redemption_step", "reward_seat", "reward_waiting"],
    ...["stripe_event", "stripe_event_failure", "stripe_mirror", "stripe_mirror_code"],
    ...["stripe_mirror_former", "reporting_ledger_state", "reporting_ledger_sum"],
  ],
  /** Stays under a number, without the name, as part of what all wrote together; or is removed. */
  community: [
    ...["forum_post", "forum_post_revision", "forum_topic", "forum_poll", "forum_poll_option"],
    ...["forum_poll_vote", "forum_reaction", "forum_mention", "forum_moved_post", "forum_search"],
    ...["forum_related_topic", "forum_topic_tag", "ambassador", "recommendation"],
    ...["recommendation_code", "stored_file"],
  ],
  /** What proves that decisions and consents were right; without names once somebody has left. */
  proofs: [
    ...["consent", "account_departure", "audit_entry", "domain_event", "event_handling"],
    ...["event_outbox", "flag", "review_item", "review_opinion", "review_batch", "appeal"],
    ...["moderation_measure", "statement_of_reasons", "statement_export", "notice"],
    ...[
      "authority_order",
      "data_disclosure",
      "notice_object",
      "trusted_flagger",
      "approval_request",
      "bulk_grant",
    ],
    ...["community_rules_version"],
  ],
  /** How the portal is set up: nothing in it is about members. */
  nobody: [
    ...["access", "activity_label", "api_key", "badge", "campaign_budget", "donation_project"],
    ...["earning_rule", "earning_rule_pause", "earning_rule_version", "forum_category"],
    ...["forum_tag", "forum_tag_group", "membership_plan", "retention_run", "reward"],
    ...["reward_category", "reward_date", "reward_file", "segment", "setting", "standing_level"],
    ...["tier_draft", "tier_level", "tier_programme", "tier_programme_level", "tier_rollout"],
    ...["voucher_campaign", "watched_word", "reason_template", "guard_model"],
  ],
} as const;

/** What is older than this has had its time by the rule. */
export function keptSince(name: RetentionRuleName, now: Temporal.Instant): Temporal.Instant {
  return now.subtract({ hours: retentionRules[name].hours });
}
