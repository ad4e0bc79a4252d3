import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { ActorKind, Channel } from "#app/platform/events.server.ts";

export interface Fulfilment {
  memberId: string;
  redemptionId: string;
  /** As stored; every kind reads its own. */
  definition: unknown;
  title: { de: string; en: string };
  by: { kind: ActorKind; id: string | null; channel: Channel };
  now: Temporal.Instant;
}

/** What a kind of reward does, in the transaction of its claim. A new kind is one such file. */
export interface RewardType {
  /** Gives the member what was claimed. */
  fulfil(trx: Transaction<Database>, fulfilment: Fulfilment): Promise<{ voucherId: string | null }>;
  /** Takes it back. Throws where it was used already. */
  undo(
    trx: Transaction<Database>,
    undone: { memberId: string; redemptionId: string; reason: string; now: Temporal.Instant },
  ): Promise<void>;
}
