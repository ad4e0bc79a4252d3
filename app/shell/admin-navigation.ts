import { type Capability, can, type Role } from "#app/accounts/rules/capabilities.ts";
import { paths } from "#app/paths.ts";

/** A place of the admin area: its name is the text `admin.places.<key>`. */
export interface AdminPlace {
  key: string;
  to: string;
  capability: Capability;
}

export interface AdminGroup {
  /** Its title is the text `admin.groups.<key>`; the first group has none. */
  key: "top" | "people" | "loyalty" | "conversation" | "operation";
  places: readonly AdminPlace[];
}

/** Every place of the admin area, in the order in which it is shown. */
export const adminGroups = [
  {
    key: "top",
    places: [
      { key: "overview", to: paths.admin(), capability: "admin.enter" },
      { key: "review", to: paths.adminReview(), capability: "posts.moderate" },
    ],
  },
  {
    key: "people",
    places: [
      { key: "members", to: paths.adminMembers(), capability: "members.read" },
      { key: "segments", to: paths.adminSegments(), capability: "segments.manage" },
      { key: "fans", to: paths.adminFans(), capability: "fans.read" },
      { key: "ambassadors", to: paths.adminAmbassadors(), capability: "fans.read" },
    ],
  },
  {
    key: "loyalty",
    places: [
      { key: "points", to: paths.adminPoints(), capability: "points.rules" },
      { key: "earningRules", to: paths.adminRules(), capability: "points.rules" },
      { key: "campaigns", to: paths.adminCampaigns(), capability: "points.rules" },
      { key: "tiers", to: paths.adminTiers(), capability: "tiers.manage" },
      { key: "approvals", to: paths.adminApprovals(), capability: "points.approve" },
      { key: "liability", to: paths.adminLiability(), capability: "liability.read" },
      { key: "rewards", to: paths.adminRewards(), capability: "rewards.manage" },
      { key: "fulfilment", to: paths.adminFulfilment(), capability: "rewards.fulfil" },
      { key: "till", to: paths.adminTill(), capability: "vouchers.redeem" },
      { key: "vouchers", to: paths.adminVouchers(), capability: "vouchers.manage" },
      { key: "checkIn", to: paths.adminCheckIn(), capability: "rewards.check-in" },
      { key: "orders", to: paths.adminOrders(), capability: "orders.read" },
      { key: "memberships", to: paths.adminMemberships(), capability: "payments.manage" },
    ],
  },
  {
    key: "conversation",
    places: [
      { key: "categories", to: paths.adminCategories(), capability: "forum.structure" },
      { key: "tags", to: paths.adminTags(), capability: "forum.structure" },
      { key: "reactions", to: paths.adminReactions(), capability: "forum.structure" },
      { key: "spamGuard", to: paths.adminSpamGuard(), capability: "spam-guard.manage" },
      { key: "signUps", to: paths.adminSignUps(), capability: "spam-guard.manage" },
      { key: "trust", to: paths.adminTrust(), capability: "trust.manage" },
      {
        key: "communityRules",
        to: paths.adminCommunityRules(),
        capability: "community-rules.change",
      },
      { key: "leaderboard", to: paths.adminLeaderboard(), capability: "forum.structure" },
    ],
  },
  {
    key: "operation",
    places: [
      { key: "operations", to: paths.adminOperations(), capability: "operations.read" },
      {
        key: "reportingWays",
        to: paths.adminReportingWays(),
        capability: "community-rules.change",
      },
      {
        key: "statements",
        to: paths.adminStatementExports(),
        capability: "statements.export",
      },
      { key: "transparency", to: paths.adminTransparency(), capability: "transparency.read" },
      { key: "retention", to: paths.adminRetention(), capability: "retention.read" },
      { key: "audit", to: paths.adminAudit(), capability: "audit.read" },
      { key: "stripe", to: paths.adminStripe(), capability: "payments.manage" },
      { key: "apiKeys", to: paths.adminApiKeys(), capability: "api-keys.manage" },
      { key: "brand", to: paths.adminBrand(), capability: "brand.change" },
      { key: "design", to: paths.adminDesign(), capability: "design.read" },
    ],
  },
] as const satisfies readonly AdminGroup[];

export type AdminPlaceKey = (typeof adminGroups)[number]["places"][number]["key"];
export type AdminGroupKey = (typeof adminGroups)[number]["key"];

/** The groups with the places this role may enter; groups without any are left out. */
export function adminGroupsOf(
  role: Role,
): { key: AdminGroupKey; places: { key: AdminPlaceKey; to: string }[] }[] {
  return adminGroups
    .map(({ key, places }) => ({
      key,
      places: (places as readonly { key: AdminPlaceKey; to: string; capability: Capability }[])
        .filter(({ capability }) => can(role, capability))
        .map((place) => ({ key: place.key, to: place.to })),
    }))
    .filter(({ places }) => places.length > 0);
}
