import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { lockOrder, type Order, type OrderSource } from "../queries/find-order.server.ts";
import { isWithdrawn, sumOfSources } from "../rules/reversed-amount.ts";
import { appendOrderEvent } from "./append-order-event.server.ts";

/** What was told of a dispute: its money was withdrawn, or given back. */
export interface DisputeReport {
  /** Who tells of it: the shop (api) or the payment provider (stripe). */
  source: OrderSource;
  /** The shop's or provider's name of the dispute. */
  externalId: string;
  amountMinor: number;
  reason: string | null;
  state: "withdrawn" | "reinstated";
  /** When the money moved: the later of both states holds, whichever is told first. */
  occurredAt: Temporal.Instant;
}

/** A dispute with this number is known, with another amount. */
export class DisputeDiffers extends DomainError {
  constructor() {
    super("dispute-differs");
  }
}

/**
 * Records a step of a dispute once. What is away of the order's money counts like a refund until it
 * comes back; see `reversedMinor`. Throws DisputeDiffers.
 */
export async function recordDispute(
  trx: Transaction<Database>,
  { orderId, ...report }: DisputeReport & { orderId: string },
): Promise<{ order: Order; isRepeat: boolean }> {
  const order = (await lockOrder(trx, orderId))!;
  const known = await trx
    .selectFrom("shopOrderDispute")
    .select(["source", "externalId", "amountMinor", "withdrawnAt", "reinstatedAt"])
    .where("orderId", "=", orderId)
    .execute();
  const isSame = (one: { source: string; externalId: string }) =>
    one.source === report.source && one.externalId === report.externalId;
  const same = known.find(isSame);
  if (same && same.amountMinor !== report.amountMinor) throw new DisputeDiffers();
  const dispute = { amountMinor: report.amountMinor, ...timesWith(same, report) };
  const isRepeat =
    same?.withdrawnAt === dispute.withdrawnAt && same.reinstatedAt === dispute.reinstatedAt;
  if (isRepeat) return { order, isRepeat };
  const { source, externalId, reason } = report;
  await trx
    .insertInto("shopOrderDispute")
    .values({ orderId, source, externalId, reason, ...dispute })
    .onConflict((conflict) =>
      conflict.columns(["orderId", "source", "externalId"]).doUpdateSet(dispute),
    )
    .execute();
  const away = [...known.filter((one) => !isSame(one)), { source, externalId, ...dispute }];
  const disputedMinor = sumOfSources(away.filter(isWithdrawn), order.totalMinor);
  return { order: await tellTotal(trx, { order, disputedMinor, report }), isRepeat };
}

/** When money was last withdrawn and last given back, with this report. */
export function timesWith(
  known: { withdrawnAt: string | null; reinstatedAt: string | null } | undefined,
  { state, occurredAt }: Pick<DisputeReport, "state" | "occurredAt">,
) {
  const times = {
    withdrawnAt: known?.withdrawnAt ?? null,
    reinstatedAt: known?.reinstatedAt ?? null,
  };
  const column = state === "withdrawn" ? "withdrawnAt" : "reinstatedAt";
  const earlier = times[column];
  const isNews =
    earlier === null || Temporal.Instant.compare(Temporal.Instant.from(earlier), occurredAt) < 0;
  return isNews ? { ...times, [column]: occurredAt.toString() } : times;
}

async function tellTotal(
  trx: Transaction<Database>,
  { order, disputedMinor, report }: { order: Order; disputedMinor: number; report: DisputeReport },
): Promise<Order> {
  const disputedAt = order.disputedAt ?? report.occurredAt.toString();
  await trx
    .updateTable("shopOrder")
    .set({ disputedMinor, disputedAt })
    .where("id", "=", order.id)
    .execute();
  const { externalId, totalMinor, currency } = order;
  if (disputedMinor !== order.disputedMinor)
    await appendOrderEvent(trx, {
      name: disputedMinor > order.disputedMinor ? "order.disputed" : "order.reinstated",
      order,
      occurredAt: report.occurredAt,
      payload: {
        externalId,
        movedMinor: Math.abs(disputedMinor - order.disputedMinor),
        disputedMinor,
        totalMinor,
        currency,
      },
    });
  return { ...order, disputedMinor, disputedAt };
}
