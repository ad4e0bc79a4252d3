import { database, inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { type FulfilmentRow, listFulfilmentById } from "../queries/list-fulfilment.server.ts";
import { type LastStep, listLastSteps } from "../queries/list-steps-for-staff.server.ts";
import type { DeliveryMoveName, FulfilmentStage } from "../rules/fulfilment-stage.ts";
import { cancelRedemption } from "./cancel-redemption.server.ts";
import { moveDelivery } from "./move-delivery.server.ts";
import type { Tracking } from "./set-delivery-state.server.ts";

/** A redemption and the stage at which staff saw it. */
export interface SeenRow {
  id: string;
  seen: FulfilmentStage;
}

export type RedemptionWork =
  | { kind: "move"; to: DeliveryMoveName; trackings?: ReadonlyMap<string, Tracking>; note?: string }
  | { kind: "cancel"; reason: string };

/** What became of one row, for whoever chose it. */
export interface RowResult {
  id: string;
  outcome: Outcome;
  /** Where it stands now. */
  stage: FulfilmentStage;
  /** Who did the last thing to it, and when. */
  last: LastStep | null;
  /** A key below `platform.refusals`, where it was refused for another reason. */
  code: string | null;
  row: FulfilmentRow;
}

/** `already`: it stands there, a colleague or a second click did it. `changed`: it stands elsewhere. */
type Outcome = "done" | "already" | "changed" | "refused";

/**
 * Staff do one thing to many redemptions, each in a transaction of its own: what a colleague
 * changed meanwhile is named and left alone, and keeps no other row from it. Unknown rows are left out.
 */
export async function workOnRedemptions({
  rows,
  work,
  by,
  now,
}: {
  rows: readonly SeenRow[];
  work: RedemptionWork;
  by: { id: string; name: string };
  now: Temporal.Instant;
}): Promise<RowResult[]> {
  const known = new Map(
    (
      await listFulfilmentById(
        database(),
        rows.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  );
  const outcomes = new Map<string, DomainError | null>();
  for (const { id, seen } of rows) {
    const row = known.get(id);
    if (row && !outcomes.has(id)) outcomes.set(id, await tryWork({ row, seen, work, by, now }));
  }
  const ids = [...outcomes.keys()];
  const after = await listFulfilmentById(database(), ids);
  const last = await listLastSteps(database(), ids);
  const target = work.kind === "move" ? work.to : "cancelled";
  return ids.flatMap((id) => {
    const row = after.find((each) => each.id === id);
    if (!row) return [];
    const refusal = outcomes.get(id) ?? null;
    const outcome = outcomeOf({ refusal, isThere: row.stage === target });
    const code = outcome === "refused" ? refusal!.code : null;
    return [{ id, outcome, stage: row.stage, last: last.get(id) ?? null, code, row }];
  });
}

async function tryWork({
  row: { memberId, id: redemptionId },
  seen,
  work,
  by,
  now,
}: {
  row: FulfilmentRow;
  seen: FulfilmentStage;
  work: RedemptionWork;
  by: { id: string; name: string };
  now: Temporal.Instant;
}): Promise<DomainError | null> {
  const act = { memberId, redemptionId, seen, now };
  try {
    if (work.kind === "cancel") {
      const { isRepeat } = await cancelRedemption({ ...act, reason: work.reason, cancelledBy: by });
      return isRepeat ? new DomainError("redemption-moved-on") : null;
    }
    const tracking = work.trackings?.get(redemptionId);
    await inTransaction((trx) =>
      moveDelivery(trx, {
        ...act,
        to: work.to,
        movedBy: by,
        reason: work.note ?? null,
        ...(tracking && { tracking }),
      }),
    );
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

const meanwhile = new Set(["redemption-moved-on", "delivery-moved-on"]);

function outcomeOf({
  refusal,
  isThere,
}: {
  refusal: DomainError | null;
  isThere: boolean;
}): Outcome {
  if (!refusal) return "done";
  if (!meanwhile.has(refusal.code)) return "refused";
  return isThere ? "already" : "changed";
}
