import { NotFound } from "#app/platform/errors.ts";
import type { LockedBalance } from "./lock-balance.server.ts";

/** The hold of a source with what it took from which lot, of a balance read with its key. */
export function holdOf(balance: LockedBalance, source: { kind: string; id: string }) {
  const hold = balance.transfers.get(`hold:${source.kind}:${source.id}`);
  if (!hold?.held) throw new NotFound("points-hold");
  const shares = hold.held;
  const points = shares.reduce((sum, share) => sum + share.points, 0);
  return { id: hold.id, facts: hold.facts, shares, points };
}

/** Until when points can be used that a transfer gave back after their expiry; null: none were. */
export function graceOf(transfer: { facts: unknown }): Temporal.Instant | null {
  const { graceUntil } = transfer.facts as { graceUntil?: string | null };
  return graceUntil ? Temporal.Instant.from(graceUntil) : null;
}
