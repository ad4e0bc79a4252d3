import { apiScopes } from "#app/platform/api/scopes.ts";
import { z } from "#app/platform/forms/zod.ts";

/** The form of a new key; `requestKey` becomes its id, so that sending it twice makes one. */
export const newApiKeySchema = z.object({
  requestKey: z.uuid(),
  name: z.string().trim().min(1).max(80),
  scopes: z.array(z.enum(apiScopes)).min(1),
});

export const revokeApiKeySchema = z.object({ id: z.uuid() });

/** What staff can do on the page about Stripe; `id` is Stripe's name of an event or an object. */
export const stripeActSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("compare") }),
  z.object({ intent: z.literal("mirror"), id: z.uuid() }),
  z.object({ intent: z.literal("stopMirror"), id: z.uuid() }),
  z.object({ intent: z.literal("replay"), id: z.string().regex(/^evt_\w{1,200}$/) }),
  z.object({ intent: z.literal("settle"), id: z.string().regex(/^(cs|sub|promo)_\w{1,200}$/) }),
]);
