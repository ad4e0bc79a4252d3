import { z } from "#app/platform/forms/zod.ts";

const count = z.coerce.number().int().min(0).max(1_000_000).default(0);

export const transparencySchema = z.object({
  isSmall: z.boolean().default(false),
  received: count,
  reversed: count,
  confirmed: count,
});
