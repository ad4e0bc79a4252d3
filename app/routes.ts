import { index, layout, type RouteConfig, route } from "@remix-run/route-config";

// Every address of the product and the file that answers it, slice by slice.
export default [
  layout("shell/routes/portal-layout.tsx", [
    // shell
    index("shell/routes/start.tsx"),
    route("home", "shell/routes/home.tsx"),
    // accounts
    route("settings", "accounts/routes/settings-layout.tsx", [
      index("accounts/routes/settings-index.ts"),
      route("profile", "accounts/routes/settings-profile.tsx"),
      route("account", "accounts/routes/settings-account.tsx"),
      route("sessions", "accounts/routes/settings-sessions.tsx"),
      route("privacy", "accounts/routes/settings-privacy.tsx"),
      route("privacy/close", "accounts/routes/close-account.tsx"),
    ]),
    route("members/:number", "shell/routes/member.tsx"),
    // points
    route("points", "points/routes/points.tsx"),
    // tiers
    route("tiers", "tiers/routes/tiers.tsx"),
    // rewards
    route("rewards", "rewards/routes/rewards.tsx"),
    route("rewards/:slug", "rewards/routes/reward.tsx"),
    route("wallet", "vouchers/routes/wallet.tsx"),
    route("wallet/:id", "vouchers/routes/voucher.tsx"),
    // orders
    route("checkout/:id", "orders/routes/checkout.tsx"),
    route("gift-balance", "orders/routes/gift-balance.tsx"),
    route("membership", "orders/routes/membership.tsx"),
    // forum
    route("forum", "forum/routes/forum.tsx"),
    route("forum/new", "forum/routes/new-topic.tsx"),
    route("forum/:slug", "forum/routes/category.tsx"),
    route("t/:number/:slug?/:post?", "forum/routes/topic.tsx"),
    route("posts/:id/edit", "forum/routes/edit-post.tsx"),
    // moderation
    route("rules", "moderation/routes/community-rules.tsx"),
    route("posts/:id/report", "moderation/routes/report-post.tsx"),
    route("posts/:id/moderate", "moderation/routes/moderate-post.tsx"),
    route("standing", "moderation/routes/standing.tsx"),
    route("standing/:id", "moderation/routes/statement.tsx"),
    // notifications
    route("notifications", "notifications/routes/notifications.tsx"),
    // ambassadors
    route("ambassador", "ambassadors/routes/ambassador.tsx"),
    // operations
    route("dev/mail", "operations/routes/dev-mail.tsx"),
    route("dev/mail/:id", "operations/routes/dev-mail-message.tsx"),
    route("*", "shell/routes/not-found.tsx"),
  ]),
  layout("accounts/routes/auth-layout.tsx", [
    route("sign-in", "accounts/routes/sign-in.tsx"),
    route("sign-in/link", "accounts/routes/sign-in-link.tsx"),
    route("sign-in/by-link", "accounts/routes/sign-in-by-link.tsx"),
    route("sign-in/second-factor", "accounts/routes/second-factor.tsx"),
    route("sign-in/step-up", "accounts/routes/step-up.tsx"),
    route("sign-up", "accounts/routes/sign-up.tsx"),
    route("sign-up/sent", "accounts/routes/sign-up-sent.tsx"),
    route("confirm", "accounts/routes/confirm-address.tsx"),
    route("settings/confirm-address", "accounts/routes/confirm-new-address.tsx"),
    route("password/forgot", "accounts/routes/forgot-password.tsx"),
    route("password/reset", "accounts/routes/reset-password.tsx"),
    route("settings/second-factor", "accounts/routes/second-factor-set-up.tsx"),
    route("set-up", "accounts/routes/set-up.tsx"),
  ]),
  route("admin", "shell/routes/admin-layout.tsx", [
    index("shell/routes/admin-overview.tsx"),
    route("brand", "shell/routes/admin-brand.tsx"),
    route("design", "shell/routes/admin-design.tsx"),
    // members and relationships
    route("members", "relationships/routes/members.tsx"),
    route("members/:number", "relationships/routes/member.tsx"),
    route("members/:number/grant", "relationships/routes/member-grant.tsx"),
    route("members/:number/adjust", "relationships/routes/member-adjust.tsx"),
    route("approvals", "relationships/routes/approvals.tsx"),
    route("approvals/:id", "relationships/routes/approval.tsx"),
    route("members/:number/role", "relationships/routes/member-role.tsx"),
    route("segments", "relationships/routes/segments.tsx"),
    route("segments/:id", "relationships/routes/segment.tsx"),
    route("fans", "relationships/routes/fans.tsx"),
    route("members/:number/ambassador", "ambassadors/routes/admin-member-ambassador.tsx"),
    route("ambassadors", "ambassadors/routes/admin-ambassadors.tsx"),
    // points, tiers, rewards
    route("tiers", "tiers/routes/admin-tiers.tsx"),
    route("tiers/edit", "tiers/routes/admin-tiers-edit.tsx"),
    route("tiers/drafts/:id", "tiers/routes/admin-tier-draft.tsx"),
    route("members/:number/tier", "tiers/routes/admin-member-tier.tsx"),
    route("rewards", "rewards/routes/admin-rewards.tsx"),
    route("rewards/new", "rewards/routes/admin-new-reward.tsx"),
    route("rewards/:id", "rewards/routes/admin-reward.tsx"),
    route("points", "points/routes/admin-points.tsx"),
    route("points/bulk", "points/routes/bulk-grants.tsx"),
    route("points/bulk/new", "points/routes/new-bulk-grant.tsx"),
    route("points/bulk/:id", "points/routes/bulk-grant.tsx"),
    route("points/programme", "points/routes/admin-programme.tsx"),
    route("points/rules", "points/routes/admin-rules.tsx"),
    route("points/rules/new", "points/routes/admin-new-rule.tsx"),
    route("points/rules/:id", "points/routes/admin-rule.tsx"),
    route("points/campaigns", "points/routes/admin-campaigns.tsx"),
    route("points/campaigns/new", "points/routes/admin-new-campaign.tsx"),
    route("points/campaigns/:id", "points/routes/admin-campaign.tsx"),
    route("orders", "orders/routes/admin-orders.tsx"),
    route("memberships", "orders/routes/admin-memberships.tsx"),
    route("stripe", "integration/routes/admin-stripe.tsx"),
    // reporting
    route("liability", "reporting/routes/admin-liability.tsx"),
    // forum and moderation
    route("review", "moderation/routes/review.tsx", [
      index("moderation/routes/review-first.tsx"),
      route(":id", "moderation/routes/review-item.tsx"),
    ]),
    route("categories", "forum/routes/admin-categories.tsx"),
    route("audit", "moderation/routes/audit.tsx"),
    // operations
    route("api-keys", "integration/routes/admin-api-keys.tsx"),
    route("api-keys/new", "integration/routes/admin-new-api-key.tsx"),
    route("operations", "operations/routes/admin-operations.tsx"),
  ]),
  // Files, feeds and other answers without a page around them.
  route("admin/audit/export", "moderation/routes/audit-export.ts"),
  route("admin/liability/export", "reporting/routes/liability-export.ts"),
  route("admin/points/bulk/:id/report", "points/routes/bulk-grant-report.ts"),
  route("points/history.csv", "points/routes/points-history-file.ts"),
  route("sign-out", "accounts/routes/sign-out.ts"),
  route("demo/sign-in", "accounts/routes/demo-sign-in.ts"),
  route("forum/images", "forum/routes/post-images.ts"),
  route("forum/mention-search", "forum/routes/mention-search.ts"),
  route("posts/:id", "forum/routes/post-actions.ts"),
  route("notifications/:id", "notifications/routes/notification.ts"),
  route("r/:code", "ambassadors/routes/recommendation.ts"),
  route("brand/:version.css", "shell/routes/brand-styles.ts"),
  route("settings/privacy/data.json", "accounts/routes/member-data.ts"),
  route("preferences", "accounts/routes/preferences.ts"),
  route("files/:id/:size?", "shell/routes/file.ts"),
  route("dev/mail/:id/frame", "operations/routes/dev-mail-frame.ts"),
] satisfies RouteConfig;
