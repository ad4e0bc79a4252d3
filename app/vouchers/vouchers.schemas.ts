import { z } from "#app/platform/api/zod.ts";
import { voucherKinds } from "./rules/voucher-terms.ts";

const example = "8KQ4-0ZT7-M2XD-61PH";

/** The code as it was typed: whether it can be one is for the check character to say. */
export const voucherPathSchema = z.object({
  code: z.string().min(1).max(100).openapi({ description: "As typed by the customer.", example }),
});

export const redemptionPathSchema = voucherPathSchema.extend({ id: z.uuid() });

/** What the shop sends to use a code. Amount and currency come together. */
export const redemptionSchema = z
  .strictObject({
    orderReference: z.string().min(1).max(200),
    orderAmountMinor: z.int().min(0).optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
  })
  .refine((body) => (body.orderAmountMinor === undefined) === (body.currency === undefined), {
    path: ["currency"],
    message: "platform.errors.required",
  })
  .openapi("NewVoucherRedemption", {
    example: { orderReference: "A-1001", orderAmountMinor: 4200, currency: "EUR" },
  });

export const reversalSchema = z
  .strictObject({ reason: z.string().trim().min(1).max(500).optional() })
  .openapi("NewVoucherReversal", { example: { reason: "Order cancelled" } });

const termsShape = {
  voucherId: z.uuid(),
  label: z.object({ de: z.string(), en: z.string() }),
  kind: z.enum(voucherKinds),
  percentage: z.int().nullable(),
  amountMinor: z.int().nullable(),
  currency: z.string().nullable(),
  productSku: z.string().nullable(),
  minimumOrderMinor: z.int().nullable(),
};

export const voucherAnswerSchema = z
  .object({
    ...termsShape,
    state: z.enum(["open", "not-yet-valid", "used", "expired", "withdrawn"]),
    validFrom: z.string(),
    expiresAt: z.string().nullable().openapi({ description: "First instant it is too late." }),
    redeemedAt: z.string().nullable(),
  })
  .openapi("Voucher");

export const redemptionAnswerSchema = z
  .object({
    ...termsShape,
    redemptionId: z.uuid(),
    orderReference: z.string(),
    redeemedAt: z.string(),
    discountMinor: z.int().nullable().openapi({
      description: "What it takes off; null without an amount, or where it gives something else.",
    }),
  })
  .openapi("VoucherRedemption");

export const reversalAnswerSchema = z
  .object({ redemptionId: z.uuid(), orderReference: z.string(), reversedAt: z.string() })
  .openapi("VoucherReversal");
