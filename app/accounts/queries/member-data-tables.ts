export interface MemberTable {
  table: string;
  /** The column that says whose row it is. */
  column: string;
  /** For rows that belong to a row of the member's: `column` points at `id` of this table. */
  through?: { table: string; column: string };
  /** Which of these rows are for the member, as SQL about `t`; all without it. */
  only?: string;
}

/**
 * Every table with data of members, in the order of their copy of it. A test compares this with the
 * foreign keys of the database: a new table has to be added here, or to `othersColumns`.
 */
export const memberTables: readonly MemberTable[] = [
  { table: "member", column: "id" },
  { table: "consent", column: "member_id" },
  { table: "account_departure", column: "member_id" },
  { table: "member_export", column: "member_id" },
  { table: "session", column: "member_id" },
  { table: "sign_up_origin", column: "member_id" },
  { table: "sign_up_trace", column: "member_id" },
  { table: "sign_up_hold", column: "member_id" },
  { table: "totp_factor", column: "member_id" },
  { table: "stored_file", column: "owner_id" },
  { table: "shop_order", column: "member_id" },
  {
    table: "shop_order_line",
    column: "order_id",
    through: { table: "shop_order", column: "member_id" },
  },
  {
    table: "shop_order_refund",
    column: "order_id",
    through: { table: "shop_order", column: "member_id" },
  },
  {
    table: "shop_order_dispute",
    column: "order_id",
    through: { table: "shop_order", column: "member_id" },
  },
  { table: "payment_checkout", column: "member_id" },
  { table: "paid_membership", column: "member_id" },
  { table: "stripe_customer", column: "member_id" },
  { table: "points_balance", column: "member_id" },
  { table: "points_transfer", column: "member_id" },
  { table: "points_lot", column: "member_id" },
  { table: "points_entry", column: "member_id" },
  { table: "member_standing", column: "member_id" },
  { table: "activity", column: "member_id" },
  { table: "tier_membership", column: "member_id" },
  { table: "tier_change", column: "member_id" },
  { table: "tier_draft_move", column: "member_id" },
  { table: "points_expiry_reminder", column: "member_id" },
  { table: "bulk_grant_row", column: "member_id" },
  { table: "approval_request", column: "member_id" },
  { table: "member_status", column: "member_id" },
  { table: "member_access", column: "member_id" },
  { table: "member_badge", column: "member_id" },
  { table: "reward_redemption", column: "member_id" },
  { table: "reward_redemption_step", column: "member_id" },
  { table: "reward_delivery", column: "member_id" },
  { table: "reward_download", column: "member_id" },
  { table: "reward_seat", column: "member_id" },
  { table: "reward_waiting", column: "member_id" },
  { table: "reward_donation", column: "member_id" },
  { table: "voucher", column: "member_id" },
  {
    table: "voucher_redemption",
    column: "voucher_id",
    through: { table: "voucher", column: "member_id" },
  },
  {
    table: "gift_balance",
    column: "voucher_id",
    through: { table: "voucher", column: "member_id" },
  },
  { table: "voucher_member_use", column: "member_id" },
  { table: "checkout_hold", column: "member_id" },
  {
    table: "checkout_redemption",
    column: "hold_id",
    through: { table: "checkout_hold", column: "member_id" },
  },
  { table: "forum_topic", column: "author_id" },
  { table: "forum_post", column: "author_id" },
  { table: "forum_post_revision", column: "written_by" },
  { table: "forum_reaction", column: "member_id" },
  { table: "forum_mention", column: "member_id" },
  { table: "forum_contribution", column: "member_id" },
  { table: "forum_reading", column: "member_id" },
  { table: "forum_follow", column: "member_id" },
  { table: "forum_bookmark", column: "member_id" },
  { table: "member_ignore", column: "member_id" },
  { table: "forum_newcomer_mark", column: "member_id" },
  { table: "newcomer_origin", column: "member_id" },
  { table: "member_visit", column: "member_id" },
  { table: "member_trust", column: "member_id" },
  { table: "trust_change", column: "member_id" },
  { table: "forum_draft", column: "member_id" },
  { table: "forum_scheduled_topic", column: "author_id" },
  { table: "forum_poll_vote", column: "member_id" },
  { table: "flag", column: "reporter_id" },
  // An order may forbid to speak of it; what came of it is in data_disclosure once they were told.
  { table: "review_item", column: "member_id", only: "t.kind <> 'order'" },
  { table: "data_disclosure", column: "member_id", only: "t.told_at is not null" },
  { table: "moderation_measure", column: "member_id" },
  { table: "statement_of_reasons", column: "member_id" },
  { table: "appeal", column: "member_id" },
  { table: "notice", column: "notifier_id" },
  {
    table: "notice_object",
    column: "notice_id",
    through: { table: "notice", column: "notifier_id" },
  },
  { table: "member_note", column: "member_id" },
  { table: "review_view", column: "member_id" },
  { table: "reviewer_break", column: "member_id" },
  { table: "notification", column: "member_id" },
  { table: "notification_preference", column: "member_id" },
  { table: "notification_delivery", column: "member_id" },
  { table: "digest_subscription", column: "member_id" },
  { table: "push_subscription", column: "member_id" },
  { table: "inbound_mail", column: "member_id" },
  { table: "segment_member", column: "member_id" },
  { table: "fan_score", column: "member_id" },
  { table: "ambassador", column: "member_id" },
  { table: "recommendation_code", column: "member_id" },
  { table: "recommendation", column: "referrer_id" },
  { table: "recommendation", column: "referred_id" },
  { table: "mail_outbox", column: "member_id" },
  { table: "domain_event", column: "member_id" },
  { table: "audit_entry", column: "member_id" },
];

/** Columns that point at a member who only had a hand in somebody else's row, or hold but secrets. */
export const othersColumns: readonly string[] = [
  "account_token.member_id",
  "recovery_code.member_id",
  "forum_topic.last_post_author_id",
  "watched_word.added_by",
  "member_ignore.ignored_id",
  "notification.actor_id",
  "reward_redemption_step.actor_id",
];

/** Secrets, who of the staff did something, and texts of mails (they may hold links that sign in). */
export function isForTheMember(table: string, column: string): boolean {
  if (/(^|_)(hash|encrypted)$/.test(column)) return false;
  if (/^actor_(id|name)$/.test(column)) return false;
  if (table === "mail_outbox")
    return !["props", "envelope", "html", "body_text", "last_error"].includes(column);
  if (column === "voter_key") return false;
  return !column.endsWith("_by") || column === "written_by" || column === "confirmed_by";
}
