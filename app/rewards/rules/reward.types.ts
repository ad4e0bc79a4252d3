import type { Language } from "#app/platform/i18n/locales.ts";

/** What people read about a reward, in one language. */
export interface RewardText {
  title: string;
  description: string;
  conditions: string;
}

export type RewardTexts = Record<Language, RewardText>;

/** How a reward stands for members. */
export type RewardState = "draft" | "published" | "archived";

export interface PublicationTimes {
  publishedAt: string | null;
  archivedAt: string | null;
}

export function rewardState({ publishedAt, archivedAt }: PublicationTimes): RewardState {
  if (archivedAt) return "archived";
  return publishedAt ? "published" : "draft";
}

export function titlesOf(texts: RewardTexts): { de: string; en: string } {
  return { de: texts.de.title, en: texts.en.title };
}
