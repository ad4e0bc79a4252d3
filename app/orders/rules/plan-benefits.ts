type Texts = { de: string; en: string };

/** What a membership brings while it is paid: a door that is open, a badge that is worn. */
export interface PlanBenefits {
  /** `link`: where the door leads outside the portal. */
  access: { names: Texts; link: string | null } | null;
  badge: { names: Texts; icon: string } | null;
}

/** The same in one language, for pages. */
export interface ShownBenefits {
  access: { name: string; link: string | null } | null;
  badge: { name: string; icon: string } | null;
}

export function shownBenefits(
  { access, badge }: PlanBenefits,
  language: keyof Texts,
): ShownBenefits {
  return {
    access: access && { name: access.names[language], link: access.link },
    badge: badge && { name: badge.names[language], icon: badge.icon },
  };
}
