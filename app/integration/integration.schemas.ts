import { apiScopes } from "#app/platform/api/scopes.ts";
import { z } from "#app/platform/forms/zod.ts";

/** The form of a new key; `requestKey` becomes its id, so that sending it twice makes one. */
export const newApiKeySchema = z.object({
  requestKey: z.uuid(),
  name: z.string().trim().min(1).max(80),
  scopes: z.array(z.enum(apiScopes)).min(1),
});

export const revokeApiKeySchema = z.object({ id: z.uuid() });
