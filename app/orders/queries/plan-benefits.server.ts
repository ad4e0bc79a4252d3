import type { PlanBenefits } from "../rules/plan-benefits.ts";

/** Of a plan that is joined with its `access` and `badge`. */
export const benefitColumns = [
  "access.names as accessNames",
  "access.link as accessLink",
  "badge.names as badgeNames",
  "badge.icon as badgeIcon",
] as const;

export interface BenefitColumns {
  accessNames: unknown;
  accessLink: string | null;
  badgeNames: unknown;
  badgeIcon: string | null;
}

/** What the joined columns say. */
export function benefitsOf(row: BenefitColumns): PlanBenefits {
  const { accessNames, accessLink, badgeNames, badgeIcon } = row;
  type Texts = { de: string; en: string };
  return {
    access: accessNames ? { names: accessNames as Texts, link: accessLink } : null,
    badge: badgeIcon === null ? null : { names: badgeNames as Texts, icon: badgeIcon },
  };
}
