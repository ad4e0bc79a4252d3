/** One thing as our books and as Stripe see it; null where one of them knows nothing of it. */
export interface ComparedThing {
  kind: "checkout" | "order" | "membership" | "mirror";
  /** Stripe's name of the object. */
  objectId: string;
  ownId: string | null;
  here: Standing | null;
  there: Standing | null;
}

export interface Standing {
  state: string;
  refundedMinor?: number;
}

export interface PaymentDifference {
  kind:
    | "checkout-state"
    | "checkout-refunds"
    | "checkout-missing-here"
    | "checkout-missing-there"
    | "order-missing"
    | "membership-state"
    | "mirror-state";
  objectId: string;
  ownId: string | null;
  /** What Stripe says, and what our books say. */
  expected: string;
  found: string;
}

const nothing = "–";

/** What differs between our books and Stripe; nothing where they agree. */
export function differencesOf(things: readonly ComparedThing[]): PaymentDifference[] {
  return things.flatMap((thing) => {
    const { kind, objectId, ownId, here, there } = thing;
    const differ = (as: PaymentDifference["kind"], expected: string, found: string) => ({
      kind: as,
      objectId,
      ownId,
      expected,
      found,
    });
    if (kind === "order") return here ? [] : [differ("order-missing", there?.state ?? "", nothing)];
    if (!there) return [differ(missingThere[kind], nothing, here?.state ?? nothing)];
    if (!here) return [differ(missingHere[kind], there.state, nothing)];
    if (here.state !== there.state) return [differ(`${kind}-state`, there.state, here.state)];
    const [expected, found] = [there.refundedMinor ?? 0, here.refundedMinor ?? 0];
    return expected === found ? [] : [differ("checkout-refunds", String(expected), String(found))];
  });
}

const missingThere = {
  checkout: "checkout-missing-there",
  membership: "membership-state",
  mirror: "mirror-state",
} as const;

const missingHere = {
  checkout: "checkout-missing-here",
  membership: "membership-state",
  mirror: "mirror-state",
} as const;
