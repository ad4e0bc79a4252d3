import { badgeIcons } from "#app/accounts/rules/badge-icons.ts";
import { isMoment } from "#app/platform/forms/moment.ts";
import { z } from "#app/platform/forms/zod.ts";
import { discountKinds } from "#app/vouchers/rules/voucher-terms.ts";
import { deliveryCountries } from "./rules/claim-choice.ts";
import { rewardTypeNames } from "./rules/reward-types.ts";

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

const line = (max: number) => z.string().trim().min(1).max(max);

/** Where something is to be sent. */
export const addressFields = {
  name: line(100),
  street: line(150),
  postalCode: line(12),
  city: line(100),
  country: z.enum(deliveryCountries),
  note: z.string().trim().max(200).default(""),
};

const claimFields = {
  intent: z.literal("claim"),
  requestKey: z.uuid(),
  /** The price is the one that was read. */
  priceSeen: z.int().min(0),
  dateId: z.uuid().optional(),
};

/** What a member does on a reward's page: claims it, or waits for a seat. */
export const claimFormSchema = z.discriminatedUnion("intent", [
  z.object(claimFields),
  z.object({ intent: z.literal("wait"), dateId: z.uuid(), pointsAgreed: z.int().min(0) }),
  z.object({ intent: z.literal("leave-waiting"), dateId: z.uuid() }),
]);

/** The confirmation step of something that is sent. */
export const claimOfProductSchema = z.object({ ...claimFields, ...addressFields });

/** What a member does on the page of a claim. */
export const ownRedemptionSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("cancel") }),
  z.object({ intent: z.literal("address"), ...addressFields }),
]);

/** What staff do on a reward's page beside saving it. */
export const rewardActSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("publish") }),
  z.object({ intent: z.literal("archive") }),
  z.object({
    intent: z.literal("call-off"),
    dateId: z.uuid(),
    reason: z.string().trim().min(3).max(500),
  }),
  z.object({
    intent: z.literal("cancel"),
    redemptionId: z.uuid(),
    memberId: z.uuid(),
    reason: z.string().trim().min(3).max(500),
  }),
]);

const text = (max: number) => z.string().trim().min(1).max(max);
const optionalText = (max: number) => z.string().trim().max(max).optional();
const optionalCount = (max: number) => z.int().min(1).max(max).optional();
const optionalAmount = z.number().positive().max(1_000_000).optional();
const optionalMoment = z.string().refine(isMoment).optional();

/** What each kind of reward asks for beside what all have; which of it is needed, `neededFields` knows. */
const fieldsOfKinds = {
  kind: z.enum(discountKinds).default("amount"),
  percentage: optionalCount(100),
  amount: optionalAmount,
  productSku: optionalText(100),
  minimumOrder: optionalAmount,
  validDays: optionalCount(3650),
  file: z.instanceof(File).optional(),
  downloads: optionalCount(100),
  place: optionalText(200),
  cancelHours: z.int().min(0).max(2160).optional(),
  projectId: z.uuid().optional(),
  goal: z.number().positive().max(100_000_000).optional(),
  donation: optionalAmount,
  accessId: z.uuid().optional(),
  link: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  badgeId: z.uuid().optional(),
  icon: z.enum(badgeIcons).default("award"),
  /** Of a project, a door or a badge that is made together with its reward. */
  newNameDe: optionalText(80),
  newNameEn: optionalText(80),
  newTextDe: optionalText(1000),
  newTextEn: optionalText(1000),
};

/** Form of the admin area: amounts in full units of the currency, times in the brand's zone. */
export const rewardFormSchema = z
  .object({
    intent: z.literal("save"),
    type: z.enum(rewardTypeNames).default("voucher"),
    version: z.int().min(1).optional(),
    titleDe: text(120),
    titleEn: text(120),
    descriptionDe: text(2000),
    descriptionEn: text(2000),
    conditionsDe: z.string().trim().max(2000).default(""),
    conditionsEn: z.string().trim().max(2000).default(""),
    pointsPrice: z.int().min(0).max(10_000_000),
    moneyPrice: optionalAmount,
    stockTotal: z.int().min(0).max(10_000_000).optional(),
    memberLimit: optionalCount(1_000_000),
    startsAt: optionalMoment,
    endsAt: optionalMoment,
    categoryId: z.uuid().optional(),
    newCategoryDe: optionalText(60),
    newCategoryEn: optionalText(60),
    position: z.int().min(0).max(10_000).default(0),
    fromTierLevelId: z.uuid().optional(),
    segmentId: z.uuid().optional(),
    fromPhase: z.enum(["knowing", "building", "partnership"]).optional(),
    forAmbassadors: z.boolean().default(false),
    hiddenFromOthers: z.boolean().default(false),
    ...fieldsOfKinds,
    picture: z.instanceof(File).optional(),
    removePicture: z.boolean().default(false),
  })
  .superRefine((form, context) => {
    const miss = (field: string) =>
      context.addIssue({ code: "custom", message: "platform.errors.required", path: [field] });
    for (const field of neededFields(form)) if (form[field] === undefined) miss(field);
    if (form.newCategoryDe && !form.newCategoryEn) miss("newCategoryEn");
    if (form.newCategoryEn && !form.newCategoryDe) miss("newCategoryDe");
    if (form.startsAt && form.endsAt && form.endsAt <= form.startsAt)
      context.addIssue({
        code: "custom",
        message: "rewardsAdmin.form.endBeforeStart",
        path: ["endsAt"],
      });
  });

export type RewardForm = z.output<typeof rewardFormSchema>;

type NeededField =
  | "percentage"
  | "amount"
  | "productSku"
  | "newNameDe"
  | "newNameEn"
  | "file"
  | "downloads"
  | "place"
  | "donation";

type Needing = Pick<RewardForm, "type" | "kind" | "version" | "projectId" | "accessId" | "badgeId">;

/** What has to be filled in, depending on the kind and on what is chosen instead. */
function neededFields(form: Needing): readonly NeededField[] {
  const names = ["newNameDe", "newNameEn"] as const;
  switch (form.type) {
    case "voucher":
      return neededOfVouchers[form.kind];
    case "download":
      // A saved one keeps its file.
      return form.version ? ["downloads"] : ["file", "downloads"];
    case "experience":
      return ["place"];
    case "donation":
      return form.projectId ? ["donation"] : ["donation", ...names];
    case "access":
      return form.accessId ? [] : names;
    case "recognition":
      return form.badgeId ? [] : names;
    case "product":
      return [];
  }
}

const neededOfVouchers = {
  percentage: ["percentage"],
  amount: ["amount"],
  "free-shipping": [],
  "free-product": ["productSku"],
} as const;

/** When an experience takes place; times in the brand's zone. */
export const rewardDateSchema = z
  .object({
    intent: z.literal("add-date"),
    startsAt: z.string().refine(isMoment),
    endsAt: z.string().refine(isMoment),
    seats: z.int().min(1).max(100_000),
  })
  .superRefine((form, context) => {
    if (form.endsAt <= form.startsAt)
      context.addIssue({
        code: "custom",
        message: "rewardsAdmin.form.endBeforeStart",
        path: ["endsAt"],
      });
  });
