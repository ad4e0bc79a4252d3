import type { Language } from "#app/platform/i18n/locales.ts";
import type { VoucherBenefit } from "#app/vouchers/rules/voucher-terms.ts";
import type { Obstacle } from "./availability.ts";
import type { RewardTexts } from "./reward.types.ts";

/** What a catalogue shows of a reward, in one language. */
export interface ShownReward {
  id: string;
  slug: string;
  title: string;
  pointsPrice: number;
  stockLeft: number | null;
  imageFileId: string | null;
  benefit: VoucherBenefit;
  /** Empty for guests, too. */
  obstacles: Obstacle[];
}

interface StoredReward {
  id: string;
  slug: string;
  texts: RewardTexts;
  pointsPrice: number;
  stockLeft: number | null;
  imageFileId: string | null;
  definition: unknown;
  obstacles?: Obstacle[];
}

export function shownReward(reward: StoredReward, language: Language): ShownReward {
  const { id, slug, pointsPrice, stockLeft, imageFileId, texts, definition } = reward;
  const { title } = texts[language];
  return {
    id,
    slug,
    title,
    pointsPrice,
    stockLeft,
    imageFileId,
    // Its kind checked the definition when it was stored.
    benefit: definition as VoucherBenefit,
    obstacles: reward.obstacles ?? [],
  };
}
