import { z } from "#app/platform/forms/zod.ts";

/** Appointing and ending alike need words. */
export const appointmentSchema = z.object({
  intent: z.enum(["appoint", "end"]),
  reason: z.string().trim().min(1).max(1000),
});
