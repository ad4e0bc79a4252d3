import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { ActorKind, Channel } from "#app/platform/events.server.ts";
import type { ClaimChoice } from "../../rules/claim-choice.ts";

/** Who does something to a redemption, and through which door. */
export interface Doer {
  kind: ActorKind;
  id: string | null;
  channel: Channel;
}

/** The programme itself, by a job. */
export const programmeItself: Doer = { kind: "system", id: null, channel: "job" };

export interface Fulfilment {
  memberId: string;
  redemptionId: string;
  /** As stored; every kind reads its own. */
  definition: unknown;
  title: { de: string; en: string };
  by: Doer;
  now: Temporal.Instant;
}

export interface Reservation extends Fulfilment {
  rewardId: string;
  origin: "claim" | "grant";
  /** What the member chose beside the reward: where to send it, which date. */
  choice: ClaimChoice;
}

export interface Undoing {
  memberId: string;
  redemptionId: string;
  /** False where it was only reserved so far. */
  isGiven: boolean;
  reason: string;
  now: Temporal.Instant;
}

/** What a kind of reward does, in the transaction of its claim. A new kind is one such file. */
export interface RewardType {
  /** Keeps what is scarce beside the pieces (a seat) and what the member chose. Throws 422 or 409. */
  reserve?(trx: Transaction<Database>, reservation: Reservation): Promise<void>;
  /**
   * Gives the member what was claimed, or has the brand begin to. `isSettled`: nothing is left to
   * do, so the points are spent.
   */
  fulfil(
    trx: Transaction<Database>,
    fulfilment: Fulfilment,
  ): Promise<{ voucherId: string | null; isSettled: boolean }>;
  /** Takes back what was reserved or given. Throws where it was used already. */
  undo(trx: Transaction<Database>, undone: Undoing): Promise<void>;
}
