import { z } from "#app/platform/api/zod.ts";

/** What another system calls an activity: short words with hyphens. */
export const activityTypePattern = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** An activity as another system sends it. Unknown fields are refused and named. */
export const activitySchema = z
  .strictObject({
    member: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .openapi({ description: "Our id, or the shop's customer number." }),
    type: z
      .string()
      .regex(activityTypePattern)
      .openapi({ description: "Your word for it: lower case, digits, hyphens." }),
    externalId: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .openapi({ description: "Your number of this very fact; it counts once per type." }),
    occurredAt: z.iso
      .datetime({ offset: true })
      .optional()
      .openapi({ description: "Absent: now. The rules of that time decide." }),
    amountMinor: z.int().min(0).max(1_000_000_000_000).optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .refine((code) => Intl.supportedValuesOf("currency").includes(code))
      .optional()
      .openapi({ description: "ISO 4217; goes with an amount." }),
    values: z
      .record(z.string().max(60), z.union([z.string().max(500), z.number(), z.boolean()]))
      .refine((values) => Object.keys(values).length <= 30)
      .default({})
      .openapi({ description: "Whatever else is worth keeping, up to 30 values." }),
  })
  .refine(({ amountMinor, currency }) => (amountMinor === undefined) === (currency === undefined), {
    path: ["currency"],
  })
  .openapi("NewActivity", {
    example: {
      member: "C-77",
      type: "survey-answered",
      externalId: "autumn-2026/4711",
      occurredAt: "2026-11-03T17:12:00Z",
      values: { score: 9 },
    },
  });

export const activityAnswerSchema = z
  .object({ id: z.uuid(), memberId: z.uuid(), type: z.string(), externalId: z.string() })
  .openapi("Activity", {
    example: {
      id: "0199f0a2-7c1e-7d3a-9f0e-2f6a51f0c4ab",
      memberId: "0199f0a2-7c1e-7d3a-9f0e-2f6a51f0c4aa",
      type: "survey-answered",
      externalId: "autumn-2026/4711",
    },
  });
