import { boardFilterSchema } from "./fulfilment.schemas.ts";
import type { FulfilmentFilter } from "./queries/list-fulfilment.server.ts";

/** The board's filter in an address; what makes no sense is left out. */
export function readFulfilmentFilter(url: URL): FulfilmentFilter {
  const given = Object.fromEntries([...url.searchParams].filter(([, value]) => value !== ""));
  const { state, type, reward, days } = boardFilterSchema.parse(given);
  return { state, type, rewardId: reward, days };
}

/** The filter as it stands in an address. */
export function fulfilmentQueryOf({ state, type, rewardId, days }: FulfilmentFilter) {
  return { state, type, reward: rewardId, days: days === undefined ? undefined : String(days) };
}
