import type { Language } from "#app/platform/i18n/locales.ts";
import type { Address } from "./claim-choice.ts";
import type { FulfilmentStage } from "./fulfilment-stage.ts";
import type { RewardTexts } from "./reward.types.ts";
import type { RewardTypeName } from "./reward-types.ts";

/** A redemption on the board, in one language. */
export interface ShownParcel {
  id: string;
  title: string;
  type: RewardTypeName;
  stage: FulfilmentStage;
  origin: string;
  points: number;
  requestedAt: string;
  displayName: string;
  number: number;
  isDelivery: boolean;
  /** City and country; null where nobody has said where to send it. */
  place: string | null;
  carrier: string | null;
  trackingCode: string | null;
}

type Stored = Omit<ShownParcel, "title" | "place"> & {
  texts: RewardTexts;
  address: Address | null;
};

export function shownParcel(row: Stored, language: Language): ShownParcel {
  const { id, type, stage, origin, points, requestedAt, displayName, number } = row;
  const { isDelivery, carrier, trackingCode, address, texts } = row;
  const place = address && `${address.postalCode} ${address.city}, ${address.country}`;
  const who = { displayName, number };
  const parcel = { isDelivery, place, carrier, trackingCode };
  return {
    id,
    title: texts[language].title,
    type,
    stage,
    origin,
    points,
    requestedAt,
    ...who,
    ...parcel,
  };
}
