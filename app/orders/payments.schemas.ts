import { z } from "#app/platform/forms/zod.ts";

/** `requestKey` becomes the purchase's own id, so that sending the form twice buys once. */
export const giftBalanceSchema = z.object({
  requestKey: z.uuid(),
  amountMinor: z.coerce.number().int().min(1).max(1_000_000_000),
});

export const checkoutActSchema = z.object({ intent: z.enum(["pay", "cancel"]) });

export const membershipActSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("join"), requestKey: z.uuid(), planId: z.uuid() }),
  z.object({ intent: z.literal("portal") }),
]);

const planText = (length: number) => z.string().trim().min(1).max(length);

/** Empty: none; "own": made with the plan; else one that is there. */
const benefit = z.union([z.literal(""), z.literal("own"), z.uuid()]).default("");

export const planActSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("create"),
    requestKey: z.uuid(),
    nameDe: planText(80),
    nameEn: planText(80),
    descriptionDe: planText(1_000),
    descriptionEn: planText(1_000),
    price: z.coerce.number().min(1).max(100_000),
    period: z.enum(["month", "year"]),
    access: benefit,
    badge: benefit,
  }),
  z.object({ intent: z.literal("withdraw"), id: z.uuid() }),
]);
