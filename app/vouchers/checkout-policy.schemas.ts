import { minorDigits } from "#app/orders/rules/money.ts";
import { z } from "#app/platform/forms/zod.ts";

/** Form of the admin area: how checkouts work; `price` in full units of the programme's currency. */
export function checkoutPolicySchema(currency: string) {
  return z
    .object({
      intent: z.enum(["preview", "save"]),
      version: z.int().min(0),
      application: z.enum(["partial", "all"]),
      order: z.enum(["amounts-first", "percentages-first", "as-entered"]),
      percentageOf: z.enum(["initial", "remaining"]),
      maximumCodes: z.int().min(1).max(50),
      holdMinutes: z.int().min(1).max(1_440),
      arePointsAccepted: z.boolean().default(false),
      pricePoints: z.int().min(1).max(1_000_000).optional(),
      price: z.number().positive().max(100_000).optional(),
    })
    .superRefine(({ pricePoints, price }, context) => {
      const refuse = (path: "pricePoints" | "price", message: string) =>
        context.addIssue({ code: "custom", message, path: [path] });
      if (pricePoints !== undefined && price === undefined)
        refuse("price", "platform.errors.required");
      if (price !== undefined && pricePoints === undefined)
        refuse("pricePoints", "platform.errors.required");
      // Less than the smallest coin is no price.
      if (price !== undefined && Math.round(price * 10 ** minorDigits(currency)) < 1)
        refuse("price", "platform.errors.invalid");
    });
}

export type CheckoutPolicyForm = z.output<ReturnType<typeof checkoutPolicySchema>>;
