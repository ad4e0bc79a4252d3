import { z } from "#app/platform/api/zod.ts";
import { amountOf, goodsAmountOf, shippingLineId } from "./rules/basket.types.ts";
import { voucherKinds } from "./rules/voucher-terms.ts";

const mostMinor = 1_000_000_000_000;
const minor = z.int().min(0).max(mostMinor);
const text = (length: number) => z.string().trim().min(1).max(length);
const currency = z.string().regex(/^[A-Z]{3}$/);

const lineSchema = z.strictObject({
  id: text(100)
    .refine((id) => id !== shippingLineId)
    .openapi({ description: "The shop's own name of the line; “shipping” is taken." }),
  sku: text(100),
  categories: z.array(text(100)).max(20).default([]),
  quantity: z.int().min(1).max(1_000_000),
  unitAmountMinor: minor.openapi({ description: "Of one piece, before any voucher." }),
  taxMinor: minor
    .optional()
    .openapi({ description: "Contained in the line; answered less the discount's share." }),
});

/** A basket as the shop has it. Zero is a price, a negative one is none. */
export const basketSchema = z
  .strictObject({
    currency: currency.openapi({ description: "ISO 4217" }),
    lines: z.array(lineSchema).min(1).max(500),
    shippingMinor: minor.default(0),
  })
  .superRefine(({ lines }, context) => {
    const seen = new Set<string>();
    const refuse = (...path: (string | number)[]) =>
      context.addIssue({ code: "custom", message: "platform.errors.invalid", path });
    for (const [place, line] of lines.entries()) {
      if (seen.has(line.id)) refuse("lines", place, "id");
      if (amountOf(line) > mostMinor) return refuse("lines", place, "quantity");
      if (line.taxMinor !== undefined && line.taxMinor > Math.abs(amountOf(line)))
        refuse("lines", place, "taxMinor");
      seen.add(line.id);
    }
    if (goodsAmountOf({ lines }) > mostMinor) refuse("lines");
  })
  .openapi("Basket");

const checkoutShape = {
  basket: basketSchema,
  codes: z
    .array(z.string().min(1).max(100))
    .max(10)
    .default([])
    .openapi({ description: "As typed by the customer." }),
  memberId: text(200).optional().openapi({
    description: "Who buys: our id, or the shop's customer number. Some codes and points need it.",
  }),
  points: z
    .int()
    .min(0)
    .max(1_000_000_000)
    .default(0)
    .openapi({ description: "How many points shall pay; no more are used than it takes." }),
  customerAddress: z
    .union([z.ipv4(), z.ipv6()])
    .optional()
    .openapi({ description: "Network address of the customer: guessing is limited for each." }),
};

const basketExample = {
  currency: "EUR",
  lines: [
    {
      id: "1",
      sku: "KOMPASS-500",
      categories: ["espresso"],
      quantity: 2,
      unitAmountMinor: 1_395,
      taxMinor: 183,
    },
    { id: "2", sku: "TASSE-ROT", categories: ["geschirr"], quantity: 1, unitAmountMinor: 1_800 },
  ],
  shippingMinor: 490,
};
const checkoutExample = {
  basket: basketExample,
  codes: ["8kq4 0zt7 m2xd 61ph", "SOMMER26"],
  memberId: "C-77",
  points: 500,
};

const checkoutReference = text(200).openapi({
  description: "The shop's own name of the checkout: a second hold for it replaces the first.",
});

/** The question: what would these codes and points do to this basket? */
export const validationSchema = z
  .strictObject({ ...checkoutShape, checkoutReference: checkoutReference.optional() })
  .openapi("NewValidation", { example: checkoutExample });

export const holdSchema = z
  .strictObject({ ...checkoutShape, checkoutReference })
  .openapi("NewHold", { example: { ...checkoutExample, checkoutReference: "cart-5f1c" } });

export const releaseSchema = z.strictObject({}).openapi("NewRelease", { example: {} });

/** An order uses what a hold keeps, or a basket at once; exactly one of them. */
export const checkoutRedemptionSchema = z
  .strictObject({
    orderReference: text(200).openapi({ description: "The shop's own number of the order." }),
    holdId: z.uuid().optional(),
    checkout: z.strictObject(checkoutShape).optional().openapi({
      description: "Without a hold: every code and the points must apply, or nothing is used.",
    }),
  })
  .refine(({ holdId, checkout }) => (holdId === undefined) !== (checkout === undefined), {
    path: ["holdId"],
    message: "platform.errors.required",
  })
  .openapi("NewCheckoutRedemption", {
    example: { orderReference: "A-1001", holdId: "0199f0a2-7c1e-7d3a-9f0e-2f6a51f0c4aa" },
  });

export const checkoutReversalSchema = z
  .strictObject({
    lines: z
      .array(z.strictObject({ lineId: text(100), returnedQuantity: z.int().min(0).max(1_000_000) }))
      .min(1)
      .max(501)
      .optional()
      .openapi({
        description:
          "How many pieces of each line have come back in all, “shipping” being a line of one piece. Absent: everything.",
      }),
    reason: text(500).optional(),
  })
  .openapi("NewCheckoutReversal", {
    example: { lines: [{ lineId: "1", returnedQuantity: 1 }], reason: "One bag was damaged" },
  });

const refusalSchema = z
  .object({ code: z.string(), detail: z.string() })
  .catchall(z.union([z.string(), z.number()]))
  .openapi({ description: "Code, text in the language of Accept-Language, and the facts." });

const sharesSchema = z.array(z.object({ lineId: z.string(), discountMinor: z.int() }));

const amountsShape = {
  amountMinor: z.int(),
  discountMinor: z.int().openapi({ description: "What codes take off." }),
  pointsMinor: z.int().openapi({ description: "What points pay." }),
  balanceMinor: z.int().openapi({ description: "What gift balances pay." }),
  payableMinor: z.int().openapi({ description: "What is left to pay." }),
};

const answerShape = {
  currency: z.string(),
  codes: z
    .array(
      z.object({
        endsIn: z.string().openapi({ description: "The end of the code, in the order of codes." }),
        applies: z.boolean(),
        refusal: refusalSchema.nullable(),
        voucherId: z.uuid().nullable(),
        label: z.object({ de: z.string(), en: z.string() }).nullable(),
        kind: z.enum(voucherKinds).nullable(),
        discountMinor: z.int(),
        lines: sharesSchema,
      }),
    )
    .openapi({ description: "In the order in which they were given." }),
  points: z
    .object({
      wanted: z.int(),
      used: z.int(),
      amountMinor: z.int(),
      lines: sharesSchema,
      refusal: refusalSchema.nullable(),
    })
    .nullable(),
  lines: z.array(z.object({ lineId: z.string(), ...amountsShape, taxMinor: z.int().nullable() })),
  totals: z.object(amountsShape),
};

const amounts = (amountMinor: number, discountMinor: number) => ({
  amountMinor,
  discountMinor,
  pointsMinor: 0,
  balanceMinor: 0,
  payableMinor: amountMinor - discountMinor,
});
const answerExample = {
  currency: "EUR",
  codes: [
    {
      endsIn: "61PH",
      applies: true,
      refusal: null,
      voucherId: "0199f0a2-7c1e-7d3a-9f0e-2f6a51f0c4aa",
      label: { de: "5 € Rabatt", en: "€5 off" },
      kind: "amount" as const,
      discountMinor: 500,
      lines: [
        { lineId: "1", discountMinor: 304 },
        { lineId: "2", discountMinor: 196 },
      ],
    },
    {
      endsIn: "26",
      applies: false,
      refusal: { code: "voucher-expired", detail: "This voucher has expired." },
      voucherId: "0199f0a2-7c1e-7d3a-9f0e-2f6a51f0c4ab",
      label: { de: "Sommer", en: "Summer" },
      kind: "percentage" as const,
      discountMinor: 0,
      lines: [],
    },
  ],
  points: null,
  lines: [
    { lineId: "1", ...amounts(2_790, 304), taxMinor: 163 },
    { lineId: "2", ...amounts(1_800, 196), taxMinor: null },
    { lineId: "shipping", ...amounts(490, 0), taxMinor: null },
  ],
  totals: amounts(5_080, 500),
};

export const validationAnswerSchema = z
  .object(answerShape)
  .openapi("Validation", { example: answerExample });

const ids = {
  holdId: "0199f0a2-7c1e-7d3a-9f0e-2f6a51f0c4ac",
  redemptionId: "0199f0a2-7c1e-7d3a-9f0e-2f6a51f0c4ad",
};
export const holdAnswerSchema = z
  .object({ holdId: z.uuid(), expiresAt: z.string(), ...answerShape })
  .openapi("Hold", {
    example: { holdId: ids.holdId, expiresAt: "2026-11-22T10:15:00Z", ...answerExample },
  });

export const releaseAnswerSchema = z
  .object({ holdId: z.uuid() })
  .openapi("Release", { example: { holdId: ids.holdId } });

export const checkoutRedemptionAnswerSchema = z
  .object({
    redemptionId: z.uuid(),
    holdId: z.uuid(),
    orderReference: z.string(),
    redeemedAt: z.string(),
    ...answerShape,
  })
  .openapi("CheckoutRedemption", {
    example: {
      ...ids,
      orderReference: "A-1001",
      redeemedAt: "2026-11-22T10:04:00Z",
      ...answerExample,
    },
  });

export const checkoutReversalAnswerSchema = z
  .object({
    redemptionId: z.uuid(),
    orderReference: z.string(),
    discountMinor: z
      .int()
      .openapi({ description: "What this reversal took back of codes and gave back to balances." }),
    points: z.int().openapi({ description: "Points that this reversal gave back." }),
    isWhole: z.boolean().openapi({ description: "Whether nothing of the redemption is left." }),
  })
  .openapi("CheckoutReversal", {
    example: {
      redemptionId: ids.redemptionId,
      orderReference: "A-1001",
      discountMinor: 152,
      points: 0,
      isWhole: false,
    },
  });

export const giftBalanceAnswerSchema = z
  .object({
    currency: z.string(),
    initialMinor: z.int(),
    balanceMinor: z.int(),
    availableMinor: z.int().openapi({ description: "Less what open checkouts keep of it." }),
    state: z.enum(["open", "not-yet-valid", "used", "expired", "withdrawn"]),
    expiresAt: z.string().nullable(),
  })
  .openapi("GiftBalance", {
    example: {
      currency: "EUR",
      initialMinor: 5_000,
      balanceMinor: 3_120,
      availableMinor: 3_120,
      state: "open",
      expiresAt: null,
    },
  });
