interface MembershipFacts {
  planId: string;
  /** Until when it is paid. */
  paidUntil: string | null;
}

declare global {
  interface DomainEvents {
    "membership.started": MembershipFacts;
    /** Another period was paid. */
    "membership.renewed": MembershipFacts;
    /** A payment failed; Stripe tries again. */
    "membership.overdue": MembershipFacts;
    /** The member has cancelled: it ends with what is paid. */
    "membership.cancelled": MembershipFacts & { endsAt: string };
    /** The member has changed their mind: it goes on. */
    "membership.resumed": MembershipFacts;
    "membership.ended": MembershipFacts;
  }
}

export type MembershipEventName = Extract<keyof DomainEvents, `membership.${string}`>;
