import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { Address } from "../rules/claim-choice.ts";
import { type FulfilmentStage, isDeliveryStage, stageOf } from "../rules/fulfilment-stage.ts";
import type { DeliveryState, RedemptionState } from "../rules/redemption-state.ts";
import type { RewardTexts } from "../rules/reward.types.ts";
import type { RewardTypeName } from "../rules/reward-types.ts";

export interface FulfilmentFilter {
  state: FulfilmentStage | "all";
  type?: RewardTypeName | undefined;
  rewardId?: string | undefined;
  /** Only what was claimed at least so many days ago. */
  days?: number | undefined;
}

export type FulfilmentRow = Awaited<ReturnType<typeof listFulfilment>>["rows"][number];

/**
 * Redemptions at a stage: parcels, the longest waiting first; everything else the latest first.
 * `after` is the `cursor` of the page before this one; `cursor` is null on the last page.
 */
export async function listFulfilment(
  db: Reader,
  {
    filter,
    after = null,
    limit,
    now,
  }: { filter: FulfilmentFilter; after?: string | null; limit: number; now: Temporal.Instant },
) {
  const key = readCursor(after);
  const { state } = filter;
  const isQueue = state !== "all" && (isDeliveryStage(state) || state === "awaiting-address");
  const direction = isQueue ? "asc" : "desc";
  const beyond = sql.raw(isQueue ? ">" : "<");
  const found = await selectFulfilment(db)
    .where((eb) => eb.and(conditionsOf(filter, now)))
    .$if(key !== null, (query) =>
      query.where(
        sql<boolean>`(redemption.requested_at, redemption.id) ${beyond} (${key?.at}::timestamptz, ${key?.id}::uuid)`,
      ),
    )
    .orderBy("redemption.requestedAt", direction)
    .orderBy("redemption.id", direction)
    .limit(limit + 1)
    .execute();
  const rows = found.slice(0, limit).map(typed);
  const last = rows.at(-1);
  return {
    rows,
    cursor: found.length > limit && last ? `${last.requestedAt}_${last.id}` : null,
  };
}

/** The named redemptions, in no order of their own; what is unknown is left out. */
export async function listFulfilmentById(db: Reader, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const found = await selectFulfilment(db).where("redemption.id", "in", ids).limit(1_000).execute();
  return found.map(typed);
}

function selectFulfilment(db: Reader) {
  return db
    .selectFrom("rewardRedemption as redemption")
    .innerJoin("reward", "reward.id", "redemption.rewardId")
    .innerJoin("member", "member.id", "redemption.memberId")
    .leftJoin("rewardDelivery as delivery", (join) =>
      join
        .onRef("delivery.memberId", "=", "redemption.memberId")
        .onRef("delivery.redemptionId", "=", "redemption.id"),
    )
    .select([
      "redemption.id",
      "redemption.memberId",
      "redemption.state",
      "redemption.origin",
      "redemption.points",
      "redemption.moneyMinor",
      "redemption.currency",
      "redemption.requestedAt",
      "redemption.reason",
      "redemption.cancelReason",
      "reward.id as rewardId",
      "reward.type",
      "reward.texts",
      "reward.definition",
      "member.displayName",
      "member.number",
      "delivery.state as deliveryState",
      "delivery.address",
      "delivery.carrier",
      "delivery.trackingCode",
    ]);
}

function conditionsOf(filter: FulfilmentFilter, now: Temporal.Instant) {
  const { state, type, rewardId, days } = filter;
  const hasParcel = sql<boolean>`delivery.state in ('ordered', 'packed', 'sent', 'received', 'returned')`;
  const conditions = [sql<boolean>`true`];
  if (state !== "all" && (isDeliveryStage(state) || state === "awaiting-address")) {
    const isAwaited = state === "awaiting-address";
    conditions.push(
      sql<boolean>`delivery.state = ${isAwaited ? "ordered" : state}`,
      sql<boolean>`redemption.state in ('fulfilling', 'captured')`,
    );
    if (isAwaited) conditions.push(sql<boolean>`delivery.address is null`);
    if (state === "ordered") conditions.push(sql<boolean>`delivery.address is not null`);
  } else if (state !== "all") {
    conditions.push(sql<boolean>`redemption.state = ${state}`);
    if (state === "fulfilling" || state === "captured")
      conditions.push(sql<boolean>`${hasParcel} is not true`);
  }
  if (type) conditions.push(sql<boolean>`reward.type = ${type}`);
  if (rewardId) conditions.push(sql<boolean>`redemption.reward_id = ${rewardId}`);
  if (days)
    conditions.push(
      sql<boolean>`redemption.requested_at <= ${now.subtract({ hours: 24 * days }).toString()}`,
    );
  return conditions;
}

type Found = Awaited<ReturnType<ReturnType<typeof selectFulfilment>["execute"]>>[number];

function typed(row: Found) {
  const state = row.state as RedemptionState;
  const deliveryState = row.deliveryState as DeliveryState | null;
  return {
    ...row,
    stage: stageOf({ state, deliveryState, hasAddress: row.address !== null }),
    type: row.type as RewardTypeName,
    texts: row.texts as unknown as RewardTexts,
    address: row.address as unknown as Address | null,
    isDelivery: deliveryState !== null,
    // Minor units fit into a number; the column is wider.
    moneyMinor: row.moneyMinor === null ? null : Number(row.moneyMinor),
  };
}

/** Whatever is no cursor of ours starts at the beginning. */
function readCursor(text: string | null): { at: string; id: string } | null {
  const match = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([0-9a-f-]{36})$/.exec(text ?? "");
  return match ? { at: match[1]!, id: match[2]! } : null;
}
