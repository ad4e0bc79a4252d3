export const roles = ["member", "moderator", "manager", "admin"] as const;
export type Role = (typeof roles)[number];
/** A role, or nobody signed in. */
export type Audience = "guest" | Role;

/** What staff may do, and which roles may do it: the one table of rights. */
export const capabilities = {
  "admin.enter": ["moderator", "manager", "admin"],
  "members.read": ["moderator", "manager", "admin"],
  "members.change-role": ["admin"],
  "posts.moderate": ["moderator", "manager", "admin"],
  "members.restrict": ["moderator", "manager", "admin"],
  "review.lead": ["manager", "admin"],
  "members.ban": ["manager", "admin"],
  "topics.announce": ["moderator", "manager", "admin"],
  "staff-categories.read": ["moderator", "manager", "admin"],
  "audit.read": ["manager", "admin"],
  "community-rules.change": ["manager", "admin"],
  "authority-orders.answer": ["manager", "admin"],
  "spam-guard.manage": ["manager", "admin"],
  "trust.manage": ["manager", "admin"],
  "trust.appoint": ["manager", "admin"],
  "statements.export": ["manager", "admin"],
  "retention.read": ["manager", "admin"],
  "transparency.read": ["manager", "admin"],
  "points.grant": ["manager", "admin"],
  "points.adjust": ["manager", "admin"],
  "points.approve": ["manager", "admin"],
  "points.programme": ["manager", "admin"],
  "segments.manage": ["manager", "admin"],
  "points.rules": ["manager", "admin"],
  "tiers.manage": ["manager", "admin"],
  "rewards.grant": ["manager", "admin"],
  "rewards.manage": ["manager", "admin"],
  "rewards.fulfil": ["manager", "admin"],
  "rewards.check-in": ["moderator", "manager", "admin"],
  "vouchers.manage": ["manager", "admin"],
  // Whoever stands at a till is staff, whatever else they do.
  "vouchers.redeem": ["moderator", "manager", "admin"],
  "liability.read": ["manager", "admin"],
  "orders.read": ["manager", "admin"],
  "fans.read": ["moderator", "manager", "admin"],
  "ambassadors.appoint": ["manager", "admin"],
  "forum.structure": ["manager", "admin"],
  "brand.change": ["admin"],
  "api-keys.manage": ["admin"],
  "payments.manage": ["admin"],
  "operations.read": ["admin"],
  "operations.change": ["admin"],
  "design.read": ["moderator", "manager", "admin"],
} as const satisfies Record<string, readonly Role[]>;

export type Capability = keyof typeof capabilities;

/** Whether a role has the capability. */
export function can(role: Role, capability: Capability): boolean {
  return (capabilities[capability] as readonly Role[]).includes(role);
}

/** Staff is every role that may enter the admin area; staff needs a second factor. */
export function isStaff(role: Role): boolean {
  return can(role, "admin.enter");
}
