/** waiting: not paid yet · active · overdue: a payment failed, Stripe tries again · ended. */
export type MembershipState = "waiting" | "active" | "overdue" | "ended";

export interface MembershipStanding {
  state: MembershipState;
  /** Until when it is paid; null before the first payment. */
  paidUntil: string | null;
  /** When it will end; null while it goes on. */
  endsAt: string | null;
}

/** What Stripe says of a subscription right now. */
export interface SubscriptionFacts {
  status: string;
  periodStartsAt: string | null;
  periodEndsAt: string | null;
  endsAt: string | null;
}

const states: Record<string, MembershipState> = {
  incomplete: "waiting",
  active: "active",
  trialing: "active",
  past_due: "overdue",
  unpaid: "overdue",
  paused: "overdue",
  canceled: "ended",
  incomplete_expired: "ended",
};

/** Where a membership stands by what Stripe says, whatever it said before. */
export function standingOf(facts: SubscriptionFacts): MembershipStanding {
  const { status, periodStartsAt, periodEndsAt, endsAt } = facts;
  const state = states[status] ?? "overdue";
  // Stripe moves the period on before it is paid: of an overdue one, only the time before is.
  if (state === "overdue") return { state, paidUntil: periodStartsAt, endsAt };
  if (state === "active") return { state, paidUntil: periodEndsAt, endsAt };
  return { state, paidUntil: null, endsAt: null };
}

/** What has happened between two standings, as names of events below `membership.`. */
export function newsOf(
  before: MembershipStanding,
  after: MembershipStanding,
): ("started" | "renewed" | "overdue" | "cancelled" | "resumed" | "ended")[] {
  if (before.state === "ended") return [];
  if (after.state === "ended") return before.state === "waiting" ? [] : ["ended"];
  if (after.state === "waiting") return [];
  const isLonger = before.paidUntil !== null && (after.paidUntil ?? "") > before.paidUntil;
  return [
    ...(before.state === "waiting" ? ["started" as const] : []),
    ...(isLonger ? ["renewed" as const] : []),
    ...(after.state === "overdue" && before.state !== "overdue" ? ["overdue" as const] : []),
    ...(after.endsAt !== null && before.endsAt === null ? ["cancelled" as const] : []),
    ...(after.endsAt === null && before.endsAt !== null ? ["resumed" as const] : []),
  ];
}
