import { z } from "#app/platform/api/zod.ts";

const minor = z.int().min(0).max(1_000_000_000_000);
const text = (length: number) => z.string().trim().min(1).max(length);
const instant = z.iso.datetime({ offset: true });

/** A paid order as the shop sends it. Unknown fields are refused and named. */
export const orderSchema = z
  .strictObject({
    externalId: text(200).openapi({ description: "The shop's own number of the order." }),
    placedAt: instant,
    paidAt: instant.optional().openapi({ description: "Absent: when it was placed." }),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .refine(isCurrency)
      .openapi({ description: "ISO 4217" }),
    totalMinor: minor.openapi({
      description: "All of it with tax and shipping, in minor units (cents) of the currency.",
    }),
    taxMinor: minor.default(0),
    shippingMinor: minor.default(0),
    paidWithBalanceMinor: minor.default(0).openapi({
      description: "What was paid with points or gift balance: it earns nothing.",
    }),
    paymentReference: text(200).optional().openapi({
      description: "The provider's name of the payment; one payment is one order.",
    }),
    customer: z.strictObject({
      externalId: text(200).optional().openapi({ description: "The shop's customer number." }),
      email: z.email().max(254).optional(),
      name: text(200).optional(),
    }),
    lines: z
      .array(
        z.strictObject({
          sku: text(100),
          name: text(300),
          category: text(100).optional(),
          quantity: z.int().min(1).max(1_000_000),
          unitAmountMinor: minor,
        }),
      )
      .max(500)
      .default([]),
  })
  .openapi("NewOrder", {
    example: {
      externalId: "A-1001",
      placedAt: "2026-11-03T17:12:00Z",
      currency: "EUR",
      totalMinor: 3_280,
      taxMinor: 215,
      shippingMinor: 490,
      customer: { externalId: "C-77", email: "levent@example.org", name: "Levent Aksoy" },
      lines: [
        {
          sku: "KOMPASS-500",
          name: "Espresso Kompass 500 g",
          category: "espresso",
          quantity: 2,
          unitAmountMinor: 1_395,
        },
      ],
    },
  });

/** A refund of an order, or of a part of it. */
export const refundSchema = z
  .strictObject({
    externalId: text(200).openapi({ description: "The shop's own number of the refund." }),
    amountMinor: z.int().min(1).max(1_000_000_000_000),
    refundedAt: instant.optional().openapi({ description: "Absent: now." }),
    reason: text(500).optional(),
  })
  .openapi("NewRefund", {
    example: { externalId: "R-5", amountMinor: 1_395, reason: "One bag was damaged" },
  });

/** A step of a dispute: the bank has withdrawn the money, or given it back. */
export const disputeSchema = z
  .strictObject({
    externalId: text(200).openapi({ description: "The shop's own number of the dispute." }),
    amountMinor: z.int().min(1).max(1_000_000_000_000),
    state: z.enum(["withdrawn", "reinstated"]),
    occurredAt: instant.openapi({
      description: "When the money moved. The later state holds, whichever is told first.",
    }),
    reason: text(500).optional(),
  })
  .openapi("NewDispute", {
    example: {
      externalId: "D-9",
      amountMinor: 3_280,
      state: "withdrawn",
      occurredAt: "2026-11-20T08:00:00Z",
    },
  });

/** An order as the API shows it. */
export const orderAnswerSchema = z
  .object({
    id: z.uuid(),
    source: z.enum(["api", "stripe"]),
    externalId: z.string(),
    memberId: z.uuid().nullable().openapi({
      description: "Null while nobody has confirmed the address: the order waits for its member.",
    }),
    currency: z.string(),
    totalMinor: z.int(),
    pointsBasisMinor: z.int(),
    refundedMinor: z.int(),
    disputedMinor: z.int().openapi({ description: "What disputes keep away of it now." }),
    placedAt: z.string(),
  })
  .openapi("Order", {
    example: {
      id: "0199f0a2-7c1e-7d3a-9f0e-2f6a51f0c4aa",
      source: "api",
      externalId: "A-1001",
      memberId: null,
      currency: "EUR",
      totalMinor: 3_280,
      pointsBasisMinor: 2_790,
      refundedMinor: 0,
      disputedMinor: 0,
      placedAt: "2026-11-03T17:12:00Z",
    },
  });

function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf("currency").includes(code);
}
