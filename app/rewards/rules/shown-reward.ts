import type { Language } from "#app/platform/i18n/locales.ts";
import type { VoucherBenefit } from "#app/vouchers/rules/voucher-terms.ts";
import type { Obstacle } from "./availability.ts";
import type { RewardTexts } from "./reward.types.ts";
import type { RewardTypeName } from "./reward-types.ts";

/** What a catalogue shows of a reward, in one language. */
export interface ShownReward {
  id: string;
  slug: string;
  title: string;
  pointsPrice: number;
  stockLeft: number | null;
  imageFileId: string | null;
  type: RewardTypeName;
  /** Of a voucher. */
  benefit: VoucherBenefit | null;
  moneyPriceMinor: number | null;
  currency: string | null;
  categoryId: string | null;
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
  type: string;
  moneyPriceMinor: number | null;
  currency: string | null;
  categoryId: string | null;
  definition: unknown;
  obstacles?: Obstacle[];
}

export function shownReward(reward: StoredReward, language: Language): ShownReward {
  const { id, slug, pointsPrice, stockLeft, imageFileId, texts, definition } = reward;
  const { moneyPriceMinor, currency, categoryId } = reward;
  const { title } = texts[language];
  return {
    id,
    slug,
    title,
    pointsPrice,
    stockLeft,
    imageFileId,
    type: reward.type as RewardTypeName,
    // Its kind checked the definition when it was stored.
    benefit: reward.type === "voucher" ? (definition as VoucherBenefit) : null,
    moneyPriceMinor,
    currency,
    categoryId,
    obstacles: reward.obstacles ?? [],
  };
}
