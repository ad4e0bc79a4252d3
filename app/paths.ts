/** Builds every address of the product; components and routes never write one by hand. */
export const paths = {
  start: () => "/",
  home: () => "/home",

  signUp: (query?: { to?: string }) => withQuery("/sign-up", query),
  signUpSent: () => "/sign-up/sent",
  confirmAddress: (query: { token: string }) => withQuery("/confirm", query),
  signIn: (query?: { to?: string }) => withQuery("/sign-in", query),
  signInLink: (query?: { to?: string; sent?: string }) => withQuery("/sign-in/link", query),
  signInByLink: (query: { token: string }) => withQuery("/sign-in/by-link", query),
  restricted: () => "/sign-in/restricted",
  secondFactor: () => "/sign-in/second-factor",
  secondFactorSetUp: (query?: { to?: string }) => withQuery("/settings/second-factor", query),
  stepUp: (query?: { to?: string }) => withQuery("/sign-in/step-up", query),
  signOut: () => "/sign-out",
  forgotPassword: (query?: { sent?: string }) => withQuery("/password/forgot", query),
  resetPassword: (query: { token: string }) => withQuery("/password/reset", query),
  demoSignIn: () => "/demo/sign-in",
  setUp: (query?: { token?: string }) => withQuery("/set-up", query),

  settings: () => "/settings",
  settingsProfile: () => "/settings/profile",
  settingsAccount: () => "/settings/account",
  settingsSessions: () => "/settings/sessions",
  settingsNotifications: () => "/settings/notifications",
  settingsVisibility: () => "/settings/visibility",
  settingsPrivacy: () => "/settings/privacy",
  exportFile: ({ id }: { id: string }) => `/settings/privacy/exports/${id}`,
  closeAccount: () => "/settings/privacy/close",
  retention: () => "/data-retention",
  adminRetention: () => "/admin/retention",
  stay: ({ token }: { token: string }) => `/stay/${token}`,
  confirmNewAddress: (query: { token: string }) => withQuery("/settings/confirm-address", query),
  preferences: () => "/preferences",

  profile: ({ number }: { number: number }) => `/members/${number}`,
  memberActivity: ({
    number,
    list,
    ...query
  }: {
    number: number;
    list?: string | undefined;
    before?: string;
  }) =>
    withQuery(`/members/${number}/activity${list && list !== "replies" ? `/${list}` : ""}`, query),
  memberCard: ({ number }: { number: number | string }) => `/members/${number}/card`,

  points: (query?: { before?: string; show?: string; year?: string }) =>
    withQuery("/points", query),
  pointsHistoryFile: (query?: { show?: string; year?: string }) =>
    withQuery("/points/history.csv", query),
  tiers: () => "/tiers",
  rewards: (query?: { category?: string; sort?: string }) => withQuery("/rewards", query),
  reward: ({ slug, ...query }: { slug: string; step?: "confirm"; date?: string }) =>
    withQuery(`/rewards/${slug}`, query),
  myRewards: () => "/my-rewards",
  myReward: ({ id }: { id: string }) => `/my-rewards/${id}`,
  myRewardFile: ({ id }: { id: string }) => `/my-rewards/${id}/file`,
  wallet: () => "/wallet",
  voucher: ({ id }: { id: string }) => `/wallet/${id}`,
  walletWorker: () => "/wallet-worker.js",

  checkout: ({ id, ...query }: { id: string; from?: "stripe" }) =>
    withQuery(`/checkout/${id}`, query),
  giftBalance: () => "/gift-balance",
  membership: () => "/membership",

  live: (query?: { topic?: string; after?: string }) => withQuery("/live", query),
  search: (query?: { q?: string; page?: string | undefined }) => withQuery("/search", query),
  searchSuggestions: (query: { q: string }) => withQuery("/search/suggestions", query),

  forum: () => "/forum",
  category: ({ slug, ...query }: { slug: string; before?: string }) =>
    withQuery(`/forum/${slug}`, query),
  /** A list of topics: of a category, of a tag, or of all. */
  topicList: ({
    category,
    tag,
    list,
    period,
    ...query
  }: {
    category?: string | undefined;
    tag?: string | undefined;
    list?: string | undefined;
    period?: string | undefined;
    before?: string | undefined;
    excerpts?: string | undefined;
  } = {}) => {
    const place = category ? `/forum/${category}` : tag ? `/tags/${tag}` : "/forum/topics";
    const order = list && list !== "latest" ? `/${list}${period ? `/${period}` : ""}` : "";
    return withQuery(place + order, query);
  },
  tags: () => "/tags",
  leaderboard: ({ period }: { period?: string } = {}) =>
    `/leaderboard${period && period !== "month" ? `/${period}` : ""}`,
  topicsFeed: ({ category }: { category?: string | undefined } = {}) =>
    category ? `/forum/${category}/feed.atom` : "/forum/feed.atom",
  topicFeed: ({ number, slug }: { number: number; slug: string }) =>
    `/t/${number}/${slug}/feed.atom`,
  topicCard: ({ number, slug }: { number: number; slug: string }) =>
    `/t/${number}/${slug}/card.png`,
  sitemap: () => "/sitemap.xml",
  sitemapPart: ({ part }: { part: string }) => `/sitemaps/${part}.xml`,
  reading: () => "/forum/reading",
  newTopic: (query?: { category?: string }) => withQuery("/forum/new", query),
  topicPoll: ({ number, slug }: { number: number; slug: string }) => `/t/${number}/${slug}#poll`,
  poll: ({ id }: { id: string }) => `/polls/${id}`,
  editPoll: ({ id }: { id: string }) => `/polls/${id}/edit`,
  pollVoters: ({ id }: { id: string }) => `/polls/${id}/voters`,
  topicDraft: ({ number, slug }: { number: number; slug: string }) =>
    `/t/${number}/${slug}?draft=1#reply`,
  topic: ({ number, slug, post }: { number: number; slug: string; post?: number }) =>
    `/t/${number}/${slug}${post && post > 1 ? `/${post}` : ""}`,
  topicPost: ({ number, slug, post }: { number: number; slug: string; post: number }) =>
    `/t/${number}/${slug}${post > 1 ? `/${post}` : ""}#post-${post}`,
  manageTopic: ({ number }: { number: number }) => `/topics/${number}/manage`,
  mergeTopic: ({ number, ...query }: { number: number; into?: string }) =>
    withQuery(`/topics/${number}/merge`, query),
  splitTopic: ({ number, post, from }: { number: number; post?: number; from?: number }) =>
    withQuery(`/topics/${number}/split`, { post: post?.toString(), from: from?.toString() }),
  editPost: ({ id }: { id: string }) => `/posts/${id}/edit`,
  postHistory: ({ id, ...query }: { id: string; before?: string }) =>
    withQuery(`/posts/${id}/history`, query),
  postReactions: ({ id }: { id: string }) => `/posts/${id}/reactions`,
  bookmark: ({ id }: { id: string }) => `/posts/${id}/bookmark`,
  bookmarks: (query?: { before?: string }) => withQuery("/bookmarks", query),
  postActions: ({ id }: { id: string }) => `/posts/${id}`,
  reportPost: ({ id }: { id: string }) => `/posts/${id}/report`,
  reportMember: ({ number }: { number: number }) => `/members/${number}/report`,
  moderatePost: ({ id }: { id: string }) => `/posts/${id}/moderate`,
  mentionSearch: (query?: { q?: string }) => withQuery("/forum/mention-search", query),
  follow: () => "/follow",
  scheduledTopics: () => "/forum/scheduled",
  topicSearch: (query?: { q?: string }) => withQuery("/forum/topic-search", query),
  emojiSearch: (query?: { q?: string }) => withQuery("/forum/emoji", query),
  uploadPostImage: () => "/forum/images",
  draft: (query?: { topic?: string | undefined; post?: string | undefined }) =>
    withQuery("/forum/draft", query),
  drafts: () => "/drafts",

  notifications: (query?: { before?: string }) => withQuery("/notifications", query),
  pushWorker: () => "/push-worker.js",
  notification: ({ id }: { id: string }) => `/notifications/${id}`,
  unsubscribe: (query: { token: string }) => withQuery("/mail/unsubscribe", query),
  communityRules: (query?: { clause?: number }) =>
    `/rules${query?.clause ? `#clause-${query.clause}` : ""}`,
  communityRulesChanges: () => "/rules/changes",
  notice: (query?: { about?: string }) => withQuery("/notice", query),
  filedNotice: ({ token }: { token: string }) => `/notice/${token}`,
  appeal: ({ token }: { token: string }) => `/appeal/${token}`,
  standing: () => "/standing",
  statement: ({ id }: { id: string }) => `/standing/${id}`,
  ambassador: () => "/ambassador",
  recommendation: ({ code }: { code: string }) => `/r/${code}`,

  file: ({ id, size }: { id: string; size?: "small" | "large" }) =>
    `/files/${id}${size ? `/${size}` : ""}`,
  favicon: () => "/favicon.svg",
  brandStyles: ({ version }: { version: number }) => `/brand/${version}.css`,

  admin: () => "/admin",
  adminMembers: (query?: {
    q?: string;
    sort?: string;
    filter?: string;
    after?: string;
    before?: string;
  }) => withQuery("/admin/members", query),
  adminMember: ({
    number,
    kind,
    after,
  }: {
    number: number;
    kind?: string | undefined;
    after?: string | undefined;
  }) => withQuery(`/admin/members/${number}`, { kind, after }),
  adminMemberGrant: ({ number }: { number: number }) => `/admin/members/${number}/grant`,
  adminMemberAdjust: ({ number }: { number: number }) => `/admin/members/${number}/adjust`,
  adminMemberRole: ({ number }: { number: number }) => `/admin/members/${number}/role`,
  adminMemberTrust: ({ number }: { number: number }) => `/admin/members/${number}/trust`,
  adminMemberAmbassador: ({ number }: { number: number }) => `/admin/members/${number}/ambassador`,
  adminReview: (query?: ReviewQuery) => withQuery("/admin/review", query),
  adminReviewItem: ({
    id,
    ...query
  }: { id: string; act?: string; template?: string } & ReviewQuery) =>
    withQuery(`/admin/review/${id}`, query),
  adminReviewBulk: (query?: ReviewQuery & { all?: string }) =>
    withQuery("/admin/review/bulk", query),
  adminReviewWorkload: () => "/admin/review/workload",
  adminMemberModerate: ({ number, act }: { number: number; act?: string | undefined }) =>
    withQuery(`/admin/members/${number}/moderate`, { act }),
  adminSegments: () => "/admin/segments",
  adminNewSegment: (query: { kind: "list" | "rule" }) => withQuery("/admin/segments/new", query),
  adminSegment: ({ id }: { id: string }) => `/admin/segments/${id}`,
  adminFans: (query?: { list?: string }) => withQuery("/admin/fans", query),
  adminAmbassadors: () => "/admin/ambassadors",
  adminOrders: (query?: { filter?: string; after?: string }) => withQuery("/admin/orders", query),
  adminPoints: () => "/admin/points",
  adminBulkGrants: () => "/admin/points/bulk",
  adminNewBulkGrant: () => "/admin/points/bulk/new",
  adminBulkGrant: ({ id, after }: { id: string; after?: string }) =>
    withQuery(`/admin/points/bulk/${id}`, { after }),
  adminBulkGrantReport: ({ id }: { id: string }) => `/admin/points/bulk/${id}/report`,
  adminProgramme: () => "/admin/points/programme",
  adminApprovals: (query?: { list?: "decided" | undefined }) =>
    withQuery("/admin/approvals", query),
  adminApproval: ({ id }: { id: string }) => `/admin/approvals/${id}`,
  adminLiability: (query?: LiabilityQuery) => withQuery("/admin/liability", query),
  adminLiabilityExport: (query: LiabilityQuery & { table: string }) =>
    withQuery("/admin/liability/export", query),
  adminCommunityRules: () => "/admin/community-rules",
  adminReportingWays: () => "/admin/reporting-ways",
  adminStatementExports: () => "/admin/statements",
  adminTransparency: (query?: { year?: string; show?: "all" }) =>
    withQuery("/admin/transparency", query),
  adminTransparencyExport: (query?: { year?: string; format?: "xlsx" }) =>
    withQuery("/admin/transparency/export", query),
  adminStatementExport: ({ id }: { id: string }) => `/admin/statements/${id}`,
  adminRules: () => "/admin/points/rules",
  adminNewRule: (query?: { from?: string }) => withQuery("/admin/points/rules/new", query),
  adminRule: ({ id }: { id: string }) => `/admin/points/rules/${id}`,
  adminCampaigns: () => "/admin/points/campaigns",
  adminNewCampaign: (query?: { from?: string }) => withQuery("/admin/points/campaigns/new", query),
  adminCampaign: ({ id }: { id: string }) => `/admin/points/campaigns/${id}`,
  adminTiers: () => "/admin/tiers",
  adminTiersEdit: (query?: { draft?: string }) => withQuery("/admin/tiers/edit", query),
  adminTierDraft: ({ id, ...query }: { id: string; direction?: string; after?: string }) =>
    withQuery(`/admin/tiers/drafts/${id}`, query),
  adminMemberTier: ({ number }: { number: number }) => `/admin/members/${number}/tier`,
  adminRewards: () => "/admin/rewards",
  adminReward: ({ id }: { id: string }) => `/admin/rewards/${id}`,
  adminFulfilment: (query?: FulfilmentQuery & { after?: string | undefined }) =>
    withQuery("/admin/fulfilment", query),
  adminFulfilmentExport: (query?: FulfilmentQuery) => withQuery("/admin/fulfilment/export", query),
  adminPackingList: (query?: FulfilmentQuery) => withQuery("/admin/fulfilment/packing-list", query),
  adminRewardsPreview: () => "/admin/rewards/preview",
  adminCheckIn: (query?: { code?: string | undefined }) => withQuery("/admin/check-in", query),
  adminCheckInDate: ({ id, code }: { id: string; code?: string | undefined }) =>
    withQuery(`/admin/check-in/${id}`, { code }),
  adminRedemption: ({ id }: { id: string }) => `/admin/fulfilment/${id}`,
  adminNewReward: (query?: { type?: string }) => withQuery("/admin/rewards/new", query),
  adminVouchers: () => "/admin/vouchers",
  adminCheckoutPolicy: () => "/admin/vouchers/checkout",
  adminNewVoucherCampaign: (query?: { from?: string }) => withQuery("/admin/vouchers/new", query),
  adminVoucherCampaign: ({ id }: { id: string }) => `/admin/vouchers/${id}`,
  adminVoucherBatch: ({ id }: { id: string }) => `/admin/voucher-batches/${id}`,
  adminVoucherBatchCodes: ({ id }: { id: string }) => `/admin/voucher-batches/${id}/codes`,
  adminTill: () => "/admin/till",
  adminTags: (query?: { edit?: string }) => withQuery("/admin/tags", query),
  adminCategories: (query?: { edit?: string }) => withQuery("/admin/categories", query),
  adminLeaderboard: () => "/admin/leaderboard",
  adminReactions: () => "/admin/reactions",
  adminReasonTemplates: () => "/admin/community-rules/templates",
  adminSpamGuard: () => "/admin/spam-guard",
  adminSignUps: () => "/admin/sign-ups",
  adminLearnedGuard: () => "/admin/spam-guard/learned",
  adminTrust: () => "/admin/trust",
  adminAudit: (query?: AuditQuery & { before?: string; check?: "1" }) =>
    withQuery("/admin/audit", query),
  adminAuditExport: (query?: AuditQuery) => withQuery("/admin/audit/export", query),
  adminBrand: () => "/admin/brand",
  adminApiKeys: () => "/admin/api-keys",
  apiDescription: () => "/api/v1/openapi.json",
  adminNewApiKey: () => "/admin/api-keys/new",
  adminStripe: () => "/admin/stripe",
  stripeWebhook: () => "/webhooks/stripe",
  adminMemberships: () => "/admin/memberships",
  adminOperations: (query?: { tab?: string; state?: string }) =>
    withQuery("/admin/operations", query),
  adminDesign: () => "/admin/design",

  devMail: () => "/dev/mail",
  devMailFrame: ({ id }: { id: string }) => `/dev/mail/${id}/frame`,
  devMailMessage: ({ id }: { id: string }) => `/dev/mail/${id}`,
} as const;

/** The filter of the review queue, which every address of the queue keeps. */
type ReviewQuery = {
  list?: string | undefined;
  kind?: string | undefined;
  reason?: string | undefined;
  holder?: string | undefined;
  sort?: string | undefined;
  after?: string | undefined;
};

type LiabilityQuery = {
  from?: string | undefined;
  to?: string | undefined;
  by?: string | undefined;
  tail?: string | undefined;
};

type FulfilmentQuery = {
  state?: string | undefined;
  type?: string | undefined;
  reward?: string | undefined;
  days?: string | undefined;
};

type AuditQuery = {
  actor?: string | undefined;
  action?: string | undefined;
  member?: string | undefined;
};

/** A path of our own, or the fallback: the guard for every "go back there" parameter. */
export function ownPath(value: unknown, fallback: string): string {
  if (typeof value !== "string" || value.length > 2_000) return fallback;
  // One leading slash, then neither a second one nor a backslash (browsers read both as a host).
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(value) || value.includes("\\")) return fallback;
  return value;
}

function withQuery(path: string, query: Record<string, string | undefined> = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== "") search.set(name, value);
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}
