interface OrderFacts {
  externalId: string;
  totalMinor: number;
  currency: string;
  placedAt: string;
}

declare global {
  interface DomainEvents {
    /** A paid order was recorded; its member is null while nobody is known to have bought it. */
    "order.paid": OrderFacts;
    /** A waiting order found its member. */
    "order.matched": OrderFacts;
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
