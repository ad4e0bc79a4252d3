import { z } from "#app/platform/forms/zod.ts";
import { capPeriods, triggerNames } from "./rules/earning/names.ts";
import { isPlainDate } from "./rules/earning/plain-date.ts";
import { triggers } from "./rules/earning/triggers.ts";

const points = z.int().min(1).max(10_000_000);
const rate = z.number().min(0.0001).max(1_000_000);
const date = z.string().refine(isPlainDate).optional();
const words = z.string().trim().max(1_000).default("");

/** What rules and campaigns have in common; amounts of money in full units of the currency. */
const terms = {
  name: z.string().trim().max(120).default(""),
  version: z.int().min(0).default(0),
  segments: z.array(z.uuid()).max(50).default([]),
  minimumLevel: z.uuid().optional(),
  from: date,
  through: date,
  weekdays: z.array(z.int().min(1).max(7)).max(7).default([]),
  channels: z
    .array(z.enum(["api", "stripe"]))
    .max(2)
    .default([]),
  minimumAmount: z.number().positive().max(1_000_000).optional(),
  skus: words,
  categories: words,
  firstOrder: z.boolean().default(false),
  perMember: points.optional(),
  delayDays: z.int().min(0).max(365).optional(),
  expiry: z.enum(["programme", "never", "months"]).default("programme"),
  expiryMonths: z.int().min(1).max(120).optional(),
  over: z
    .string()
    .regex(/^(30|90|\d{4}-\d{2})$/)
    .default("30"),
};

/** The form of a rule. */
export const ruleFormSchema = z
  .object({
    intent: z.enum(["try", "save"]),
    ...terms,
    trigger: z.enum(triggerNames),
    amountKind: z.enum(["fixed", "perCurrencyUnit"]),
    amount: rate,
    likes: z.int().min(1).max(1_000_000).optional(),
    activityType: z
      .string()
      .trim()
      .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, "earningEditor.errors.activityType")
      .optional(),
    activityDe: z.string().trim().max(80).optional(),
    activityEn: z.string().trim().max(80).optional(),
    multipliedByLevel: z.boolean().default(false),
    countsForStatus: z.boolean().default(false),
    perFactPoints: points.optional(),
    perFactOverflow: z.enum(["trim", "reject"]).default("trim"),
    perPeriodPoints: points.optional(),
    perPeriod: z.enum(capPeriods).default("month"),
  })
  .superRefine((form, context) => {
    const complain = (path: string, message: string) =>
      context.addIssue({ code: "custom", message, path: [path] });
    const { needs, hasAmount } = triggers[form.trigger];
    for (const name of needs)
      if ((name === "likes" || name === "activityType") && form[name] === undefined)
        complain(name, "platform.errors.required");
    // Members read it in either language, or in none.
    if (form.activityDe && !form.activityEn) complain("activityEn", "platform.errors.required");
    if (form.activityEn && !form.activityDe) complain("activityDe", "platform.errors.required");
    if (form.amountKind === "fixed" && !Number.isInteger(form.amount))
      complain("amount", "earningEditor.errors.wholePoints");
    if (form.amountKind === "perCurrencyUnit" && !hasAmount)
      complain("amountKind", "earningEditor.errors.noAmount");
    checkTerms(form, complain);
  });

/** The form of a campaign. */
export const campaignFormSchema = z
  .object({
    intent: z.literal("save"),
    ...terms,
    titleDe: z.string().trim().min(1).max(120),
    titleEn: z.string().trim().min(1).max(120),
    triggers: z
      .array(z.enum(triggerNames))
      .min(1, "earningEditor.errors.noTrigger")
      .max(20)
      .default([]),
    amountKind: z.enum(["multiplier", "fixed"]),
    amount: rate,
    budgetPoints: points.optional(),
  })
  .superRefine((form, context) => {
    const complain = (path: string, message: string) =>
      context.addIssue({ code: "custom", message, path: [path] });
    if (form.triggers.length === 0) complain("triggers", "earningEditor.errors.noTrigger");
    if (form.amountKind === "fixed" && !Number.isInteger(form.amount))
      complain("amount", "earningEditor.errors.wholePoints");
    if (form.amountKind === "multiplier" && (form.amount <= 1 || form.amount > 100))
      complain("amount", "earningEditor.errors.multiplier");
    checkTerms(form, complain);
  });

/** What staff do with a rule or campaign beside changing it. */
export const ruleActSchema = z.object({ intent: z.enum(["pause", "resume", "end"]) });

export type RuleForm = z.output<typeof ruleFormSchema>;
export type CampaignForm = z.output<typeof campaignFormSchema>;

function checkTerms(
  form: {
    from?: string | undefined;
    through?: string | undefined;
    expiry: string;
    expiryMonths?: number | undefined;
  },
  complain: (path: string, message: string) => void,
): void {
  if (form.from && form.through && form.through < form.from)
    complain("through", "earningEditor.errors.endBeforeStart");
  if (form.expiry === "months" && form.expiryMonths === undefined)
    complain("expiryMonths", "platform.errors.required");
}
