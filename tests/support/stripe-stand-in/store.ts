import { randomBytes } from "node:crypto";
import { now } from "#app/platform/clock.ts";

export interface StripeObject {
  id: string;
  object: string;
  created: number;
  [field: string]: unknown;
}

/** What the stand-in keeps, by kind, in the order in which it was made. */
const prefixes = {
  customer: "cus",
  "checkout.session": "cs_test",
  payment_intent: "pi",
  charge: "ch",
  refund: "re",
  dispute: "dp",
  subscription: "sub",
  subscription_item: "si",
  invoice: "in",
  coupon: "coupon",
  promotion_code: "promo",
  event: "evt",
  "billing_portal.session": "bps",
  webhook_endpoint: "we",
} as const;
export type Kind = keyof typeof prefixes;

/** Fields that can be sent as an id or, when asked for, as the whole object. */
const references: Record<string, Kind> = {
  customer: "customer",
  payment_intent: "payment_intent",
  latest_charge: "charge",
  charge: "charge",
  subscription: "subscription",
  latest_invoice: "invoice",
  invoice: "invoice",
  coupon: "coupon",
};

export type SavedStore = Partial<Record<Kind, StripeObject[]>>;
export type Store = ReturnType<typeof createStore>;

/** The memory of the stand-in. Every object read is a copy: only `change` changes what is kept. */
export function createStore(saved: SavedStore = {}) {
  const kinds = new Map<Kind, Map<string, StripeObject>>();
  for (const [kind, objects] of Object.entries(saved) as [Kind, StripeObject[]][])
    kinds.set(kind, new Map(objects.map((one) => [one.id, one])));
  const of = (kind: Kind) => {
    if (!kinds.has(kind)) kinds.set(kind, new Map());
    return kinds.get(kind)!;
  };
  return {
    add(kind: Kind, fields: Record<string, unknown>): StripeObject {
      const id = (fields.id as string | undefined) ?? newId(kind);
      const made = { created: secondsNow(), livemode: false, ...fields, id, object: kind };
      of(kind).set(id, made);
      return structuredClone(made);
    },
    get(kind: Kind, id: string): StripeObject | undefined {
      return structuredClone(of(kind).get(id));
    },
    change(kind: Kind, id: string, fields: Record<string, unknown>): StripeObject {
      const changed = { ...of(kind).get(id)!, ...fields };
      of(kind).set(id, changed);
      return structuredClone(changed);
    },
    /** Everything, to go on with another time. */
    save(): SavedStore {
      return Object.fromEntries([...kinds].map(([kind, objects]) => [kind, [...objects.values()]]));
    },
    remove(kind: Kind, id: string): void {
      of(kind).delete(id);
    },
    /** Newest first, as Stripe lists. */
    all(kind: Kind): StripeObject[] {
      return structuredClone([...of(kind).values()].reverse());
    },
    /** The object with the named references in full: `payment_intent.latest_charge`. */
    expand(found: StripeObject, paths: string[]): StripeObject {
      const result = structuredClone(found);
      for (const path of paths) expandOne(result, path.split("."), of);
      return result;
    },
  };
}

export function newId(kind: Kind): string {
  return `${prefixes[kind]}_${randomBytes(9).toString("hex")}`;
}

export function secondsNow(): number {
  return Math.floor(now().epochMilliseconds / 1000);
}

function expandOne(
  target: Record<string, unknown>,
  [field = "", ...rest]: string[],
  of: (kind: Kind) => Map<string, StripeObject>,
): void {
  const value = target[field];
  const kind = references[field];
  if (typeof value === "string" && kind) target[field] = structuredClone(of(kind).get(value));
  if (rest.length > 0 && typeof target[field] === "object" && target[field] !== null)
    expandOne(target[field] as Record<string, unknown>, rest, of);
}
