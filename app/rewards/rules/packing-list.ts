import type { Language } from "#app/platform/i18n/locales.ts";
import type { Address } from "./claim-choice.ts";
import type { RewardTexts } from "./reward.types.ts";

/** One parcel: what goes in, and where it goes. */
export interface PackingSlip {
  id: string;
  /** Short, to find the parcel on the board again. */
  reference: string;
  title: string;
  sku: string | null;
  address: Address;
  displayName: string;
  number: number;
  requestedAt: string;
}

interface Stored {
  id: string;
  rewardId: string;
  stage: string;
  texts: RewardTexts;
  definition: unknown;
  address: Address | null;
  displayName: string;
  number: number;
  requestedAt: string;
}

/**
 * What is to be packed: how many of which thing to fetch, and a slip for each parcel, the longest
 * waiting first. What is already on its way or has no address is not among it.
 */
export function packingListOf(rows: readonly Stored[], language: Language) {
  const isToPack = new Set(["awaiting-address", "ordered", "packed"]);
  const waiting = rows.filter(({ stage }) => isToPack.has(stage));
  const slips = waiting
    .flatMap((row) => (row.address ? [slipOf(row, row.address, language)] : []))
    .toSorted((a, b) => a.requestedAt.localeCompare(b.requestedAt) || a.id.localeCompare(b.id));
  const byReward = Map.groupBy(
    waiting.filter(({ address }) => address),
    ({ rewardId }) => rewardId,
  );
  const goods = [...byReward].map(([key, [first, ...more]]) => ({
    key,
    title: first!.texts[language].title,
    sku: skuOf(first!.definition),
    count: 1 + more.length,
  }));
  return {
    slips,
    goods: goods.toSorted((a, b) => a.title.localeCompare(b.title, language)),
    withoutAddress: waiting.length - slips.length,
  };
}

function slipOf(row: Stored, address: Address, language: Language): PackingSlip {
  const { id, displayName, number, requestedAt, texts, definition } = row;
  const reference = id.slice(-6).toUpperCase();
  const thing = { title: texts[language].title, sku: skuOf(definition) };
  return { id, reference, ...thing, address, displayName, number, requestedAt };
}

/** The brand's own number of a product; other kinds have none. */
export function skuOf(definition: unknown): string | null {
  const sku = (definition as { sku?: unknown } | null)?.sku;
  return typeof sku === "string" && sku ? sku : null;
}
