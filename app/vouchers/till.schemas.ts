import { z } from "#app/platform/forms/zod.ts";

const sale = {
  code: z.string().trim().min(1).max(100),
  /** As typed: "12,50". */
  amount: z.string().trim().min(1).max(20),
  sku: z.string().trim().max(100).optional(),
  memberNumber: z.int().min(1).max(2_000_000_000).optional(),
};

/** What staff do at the till. */
export const tillActSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("look"), ...sale }),
  z.object({ intent: z.literal("redeem"), requestKey: z.uuid(), ...sale }),
  z.object({ intent: z.literal("undo"), redemptionId: z.uuid() }),
]);

export type TillAct = z.output<typeof tillActSchema>;
export type TillSale = Extract<TillAct, { intent: "look" }>;
