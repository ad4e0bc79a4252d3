import { withQuery } from "./with-query.ts";

/** The addresses of the admin area. */
export const adminPaths = {
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
  adminReviewBulk: (query?: ReviewQuery & { all?: string; of?: string }) =>
    withQuery("/admin/review/bulk", query),
  /** What of many was not decided along with the others. */
  adminReviewBulkRest: ({ of, items }: { of: string; items: readonly string[] }) =>
    `/admin/review/bulk?${new URLSearchParams([
      ["of", of],
      ["rest", "1"],
      ...items.map((id) => ["item", id]),
    ])}`,
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
  adminNewApiKey: () => "/admin/api-keys/new",
  adminStripe: () => "/admin/stripe",
  adminMemberships: () => "/admin/memberships",
  adminOperations: (query?: { tab?: string; state?: string }) =>
    withQuery("/admin/operations", query),
  adminDesign: () => "/admin/design",
  adminRetention: () => "/admin/retention",
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
