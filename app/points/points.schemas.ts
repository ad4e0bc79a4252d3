import { currencies } from "#app/accounts/rules/currencies.ts";
import { isTimeZone } from "#app/accounts/rules/time-zones.ts";
import { errorText } from "#app/platform/forms/error-text.ts";
import { z } from "#app/platform/forms/zod.ts";
import { refundPolicies, roundings } from "./rules/programme.ts";

const most = 1_000_000_000;
const days = z.coerce.number().int().min(0).max(365);
const points = z.coerce.number().int().min(1).max(most);

/** The programme's settings as their form sends them; `price` is in full units of the currency. */
export const programmeSchema = z
  .object({
    intent: z.enum(["preview", "edit", "save"]),
    version: z.string().max(40),
    timeZone: z.string().refine(isTimeZone, errorText("platform.errors.invalid")),
    currency: z.enum(currencies),
    pendingDays: days,
    expiryMonths: z.coerce.number().int().min(1).max(120).optional(),
    graceDays: days,
    refundPolicy: z.enum(refundPolicies),
    rounding: z.enum(roundings),
    includesTax: z.boolean().default(false),
    includesShipping: z.boolean().default(false),
    maxGrantPoints: points,
    approvalAbovePoints: z.coerce.number().int().min(0).max(most),
    maxBalancePoints: points.optional(),
    pricePoints: z.coerce.number().int().min(1).max(1_000_000),
    price: z.coerce.number().min(0).max(100_000),
  })
  .strip();

export type ProgrammeForm = z.output<typeof programmeSchema>;
