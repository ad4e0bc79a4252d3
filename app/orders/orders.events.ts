interface OrderFacts {
  externalId: string;
  totalMinor: number;
  currency: string;
  placedAt: string;
}

interface DisputeFacts {
  externalId: string;
  /** How much was withdrawn or given back by this step. */
  movedMinor: number;
  /** How much is away now. */
  disputedMinor: number;
  totalMinor: number;
  currency: string;
}

declare global {
  interface DomainEvents {
    /** A paid order was recorded; its member is null while nobody is known to have bought it. */
    "order.paid": OrderFacts;
    /** A waiting order found its member. */
    "order.matched": OrderFacts;
    /** Money of the order was withdrawn by a dispute. */
    "order.disputed": DisputeFacts;
    /** Money of a dispute came back. */
    "order.reinstated": DisputeFacts;
    /** `refundedMinor` is the total of all refunds of the order so far. */
    "order.refunded": {
      externalId: string;
      refundedMinor: number;
      totalMinor: number;
      currency: string;
    };
  }
}

export type OrderEventName = Extract<keyof DomainEvents, `order.${string}`>;
