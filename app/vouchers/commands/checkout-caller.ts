import type { ActorKind, Channel } from "#app/platform/events.server.ts";

/** Who works with a checkout: a shop by its key, or staff at the till. */
export type CheckoutCaller =
  | { apiKeyId: string; staffId: null }
  | { apiKeyId: null; staffId: string };

export function actorOf({ apiKeyId, staffId }: CheckoutCaller): {
  kind: ActorKind;
  id: string;
  channel: Channel;
} {
  if (apiKeyId !== null) return { kind: "shop", id: apiKeyId, channel: "api" };
  return { kind: "staff", id: staffId, channel: "admin" };
}
