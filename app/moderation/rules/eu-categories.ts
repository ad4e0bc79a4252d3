import type { FlagReason } from "./flag-reasons.ts";
import type { NoticeCategory } from "./notice-categories.ts";

/** What a decision is about, in the categories of the EU transparency database. */
export const euCategories = [
  "animal-welfare",
  "consumer-information",
  "cyber-violence",
  "cyber-violence-against-women",
  "data-protection-and-privacy-violations",
  "illegal-or-harmful-speech",
  "intellectual-property-infringements",
  "negative-effects-on-civic-discourse-or-elections",
  "protection-of-minors",
  "risk-for-public-security",
  "scams-and-fraud",
  "self-harm",
  "unsafe-and-prohibited-products",
  "violence",
  "other-violation-tc",
] as const;
export type EuCategory = (typeof euCategories)[number];

const ofNotice: Record<NoticeCategory, EuCategory> = {
  "child-abuse": "protection-of-minors",
  hate: "illegal-or-harmful-speech",
  violence: "violence",
  terror: "risk-for-public-security",
  personality: "illegal-or-harmful-speech",
  "intellectual-property": "intellectual-property-infringements",
  fraud: "scams-and-fraud",
  "unsafe-product": "unsafe-and-prohibited-products",
  animals: "animal-welfare",
  other: "other-violation-tc",
};

const ofReason: Record<FlagReason, EuCategory> = {
  insult: "illegal-or-harmful-speech",
  hate: "illegal-or-harmful-speech",
  spam: "other-violation-tc",
  "off-topic": "other-violation-tc",
  "private-data": "data-protection-and-privacy-violations",
  illegal: "illegal-or-harmful-speech",
  other: "other-violation-tc",
};

/** What the clause itself is for, else what the notice said, else what the clause answers. */
export function euCategoryOf({
  clause,
  notice,
}: {
  clause: { category?: EuCategory | undefined; covers?: readonly FlagReason[] | undefined };
  notice: NoticeCategory | null;
}): EuCategory {
  if (clause.category) return clause.category;
  if (notice) return ofNotice[notice];
  const reason = clause.covers?.[0];
  return reason ? ofReason[reason] : "other-violation-tc";
}
