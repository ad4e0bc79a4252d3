import { z } from "#app/platform/forms/zod.ts";
import { mostCodes } from "./rules/batch.ts";
import { sharedCodeCharacters } from "./rules/voucher-code.ts";
import { voucherKinds } from "./rules/voucher-terms.ts";

const text = (max: number) => z.string().trim().min(1).max(max);
const optionalCount = z.int().min(1).max(1_000_000_000).optional();
const optionalAmount = z.number().positive().max(10_000_000).optional();
const day = z.iso.date().optional();
/** Article numbers or categories, separated by commas or lines. */
const list = z
  .string()
  .trim()
  .max(4_000)
  .default("")
  .transform((typed) =>
    [...new Set(typed.split(/[,;\n]/).map((one) => one.trim()))].filter(Boolean),
  )
  .refine((names) => names.length <= 200 && names.every((name) => name.length <= 100));

/** Form of the admin area: amounts in full units of the brand's currency, days in its zone. */
export const campaignFormSchema = z
  .object({
    intent: z.literal("save"),
    version: z.int().min(1).optional(),
    name: text(200),
    labelDe: text(120),
    labelEn: text(120),
    conditionsDe: z.string().trim().max(1_000).default(""),
    conditionsEn: z.string().trim().max(1_000).default(""),
    kind: z.enum(voucherKinds),
    percentage: z.int().min(1).max(100).optional(),
    amount: optionalAmount,
    productSku: z.string().trim().max(100).optional(),
    codeStyle: z.enum(["unique", "shared"]).default("unique"),
    startsOn: day,
    endsOn: day,
    validDays: z.int().min(1).max(3_650).optional(),
    includedSkus: list,
    excludedSkus: list,
    includedCategories: list,
    excludedCategories: list,
    minimumOrder: optionalAmount,
    maximumDiscount: optionalAmount,
    isFirstOrderOnly: z.boolean().default(false),
    isForOwner: z.boolean().default(false),
    memberLimit: optionalCount,
    useLimit: optionalCount,
    budget: z.number().positive().max(100_000_000).optional(),
    isCombinable: z.boolean().default(false),
    priority: z.int().min(-1_000).max(1_000).default(0),
    percentageOf: z.enum(["", "initial", "remaining"]).default(""),
  })
  .superRefine((form, context) => {
    const refuse = (field: string, message = "platform.errors.required") =>
      context.addIssue({ code: "custom", message, path: [field] });
    if (form.kind === "percentage" && form.percentage === undefined) refuse("percentage");
    if (form.kind === "amount" && form.amount === undefined) refuse("amount");
    if (form.kind === "free-product" && !form.productSku) refuse("productSku");
    if (form.startsOn && form.endsOn && form.endsOn < form.startsOn)
      refuse("endsOn", "voucherCampaigns.form.endBeforeStart");
    if (form.codeStyle === "shared" && form.kind === "gift-balance")
      refuse("codeStyle", "voucherCampaigns.form.balanceIsUnique");
    if (form.codeStyle === "shared" && form.isForOwner)
      refuse("isForOwner", "voucherCampaigns.form.sharedHasNoOwner");
  });

export type CampaignForm = z.output<typeof campaignFormSchema>;

const reason = z.string().trim().min(3).max(500);
const { min, max } = sharedCodeCharacters;

/** What staff do on a campaign's page beside saving it. */
export const campaignActSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("withdraw"), reason }),
  z.object({
    intent: z.literal("shared-code"),
    code: z
      .string()
      .trim()
      .min(min)
      .max(max + 20),
  }),
  z.object({
    intent: z.literal("codes"),
    requestKey: z.uuid(),
    name: text(120),
    codes: z.int().min(1).max(mostCodes),
  }),
  z.object({
    intent: z.literal("segment"),
    requestKey: z.uuid(),
    name: text(120),
    segmentId: z.uuid(),
  }),
]);

export type CampaignAct = z.output<typeof campaignActSchema>;

export const batchActSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("cancel") }),
  z.object({ intent: z.literal("withdraw"), reason }),
]);
