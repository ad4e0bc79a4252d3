import { z } from "#app/platform/forms/zod.ts";
import { discountKinds } from "#app/vouchers/rules/voucher-terms.ts";

const int4Max = 2_147_483_647;
const currency = z.string().regex(/^[A-Z]{3}$/);
const minimumOrderMinor = z.int().positive().max(int4Max).nullable();
const validDays = z.int().min(1).max(3650).nullable();

const terms = { minimumOrderMinor, currency, validDays };

/** Definition of a voucher reward, as stored: what each claim's voucher gives. */
export const voucherDefinitionSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("percentage"), percentage: z.int().min(1).max(100), ...terms }),
  z.object({ kind: z.literal("amount"), amountMinor: z.int().positive().max(int4Max), ...terms }),
  z.object({ kind: z.literal("free-shipping"), ...terms }),
  z.object({ kind: z.literal("free-product"), productSku: z.string().min(1).max(100), ...terms }),
]);

export type VoucherDefinition = z.output<typeof voucherDefinitionSchema>;

/** Form of the confirmation step: the price is the one that was read. */
export const claimFormSchema = z.object({
  requestKey: z.uuid(),
  priceSeen: z.int().min(0),
});

/** What staff do on a reward's page beside saving it. */
export const rewardActSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("publish") }),
  z.object({ intent: z.literal("archive") }),
  z.object({
    intent: z.literal("cancel"),
    redemptionId: z.uuid(),
    memberId: z.uuid(),
    reason: z.string().trim().min(3).max(500),
  }),
]);

const text = (max: number) => z.string().trim().min(1).max(max);
const optionalCount = (max: number) => z.int().min(1).max(max).optional();
const optionalAmount = z.number().positive().max(1_000_000).optional();
const optionalMoment = z.string().refine(isMoment).optional();

/** Form of the admin area: amounts in full units of the currency, times in the brand's zone. */
export const rewardFormSchema = z
  .object({
    intent: z.literal("save"),
    version: z.int().min(1).optional(),
    titleDe: text(120),
    titleEn: text(120),
    descriptionDe: text(2000),
    descriptionEn: text(2000),
    conditionsDe: z.string().trim().max(2000).default(""),
    conditionsEn: z.string().trim().max(2000).default(""),
    pointsPrice: z.int().min(0).max(10_000_000),
    stockTotal: z.int().min(0).max(10_000_000).optional(),
    memberLimit: optionalCount(1_000_000),
    startsAt: optionalMoment,
    endsAt: optionalMoment,
    fromTierLevelId: z.uuid().optional(),
    kind: z.enum(discountKinds),
    percentage: optionalCount(100),
    amount: optionalAmount,
    productSku: z.string().trim().max(100).optional(),
    minimumOrder: optionalAmount,
    validDays: optionalCount(3650),
    picture: z.instanceof(File).optional(),
    removePicture: z.boolean().default(false),
  })
  .superRefine((form, context) => {
    const needed = neededFields[form.kind];
    if (needed && form[needed] === undefined)
      context.addIssue({ code: "custom", message: "platform.errors.required", path: [needed] });
    if (form.startsAt && form.endsAt && form.endsAt <= form.startsAt)
      context.addIssue({
        code: "custom",
        message: "rewardsAdmin.form.endBeforeStart",
        path: ["endsAt"],
      });
  });

export type RewardForm = z.output<typeof rewardFormSchema>;

const neededFields = {
  percentage: "percentage",
  amount: "amount",
  "free-shipping": null,
  "free-product": "productSku",
} as const;

function isMoment(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text)) return false;
  try {
    return Boolean(Temporal.PlainDateTime.from(text, { overflow: "reject" }));
  } catch {
    return false;
  }
}
