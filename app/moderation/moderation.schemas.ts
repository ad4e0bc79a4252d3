import { z } from "#app/platform/forms/zod.ts";
import { measureDays, memberActions, postActions, profileActions } from "./rules/actions.ts";
import { batchKinds } from "./rules/batch.ts";
import { decisions } from "./rules/decisions.ts";
import { flagReasons } from "./rules/flag-reasons.ts";
import { noticeCategories } from "./rules/notice-categories.ts";
import { readPenalty } from "./rules/penalty-ladder.ts";
import { profileParts } from "./rules/profile-parts.ts";

const reason = z.string().trim().min(1).max(4_000);
const clause = z.coerce.number().int().min(1).max(999);

// Nothing chosen is without end.
const days = z.coerce
  .number()
  .refine((value) => (measureDays as readonly number[]).includes(value))
  .optional();

/** "silence:7", as one choice of a list. */
const penalty = z
  .string()
  .regex(/^(warn|silence:\d+|suspend:\d+|ban)$/)
  .transform((choice) => readPenalty(choice));

export const reportSchema = z.object({
  reason: z.enum(flagReasons),
  explanation: z.string().trim().max(2_000).default(""),
});

export const profileReportSchema = reportSchema.extend({ part: z.enum(profileParts) });

export const appealSchema = z.object({ explanation: reason });

export const noticeAppealSchema = z.object({ noticeObjectId: z.uuid(), explanation: reason });

/** Name and address are asked for by the command: whether they are owed depends on the rest. */
export const noticeSchema = z.object({
  requestKey: z.uuid(),
  addresses: z.string().trim().min(1).max(20_000),
  category: z.enum(noticeCategories),
  explanation: z.string().trim().min(1).max(5_000),
  name: z.string().trim().max(200).default(""),
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()).optional(),
  goodFaith: z.boolean().refine((given) => given),
});

export const moderatePostSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("act"),
    action: z.enum(postActions),
    passage: z.string().max(4_000).optional(),
    clause,
    reason,
  }),
  z.object({ intent: z.literal("restore"), measureId: z.uuid(), reason }),
]);

export const reviewSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("claim") }),
  z.object({ intent: z.literal("release") }),
  z.object({ intent: z.literal("ask-opinion") }),
  z.object({
    intent: z.literal("give-opinion"),
    advice: z.enum(decisions),
    opinion: z.string().trim().max(2_000).default(""),
  }),
  z.object({
    intent: z.literal("decide"),
    version: z.coerce.number().int().min(1),
    decision: z.enum(decisions),
    clause: clause.optional(),
    legalGround: z.string().trim().max(500).optional(),
    reason: z.string().trim().max(4_000).default(""),
    days,
    categoryId: z.uuid().optional(),
    passage: z.string().max(4_000).optional(),
    penalty: penalty.optional(),
    // Of a profile: what is done where an objection to a refused notice was right.
    profileAction: z.enum(profileActions).optional(),
    handedTo: z.string().trim().max(200).optional(),
  }),
  z.object({ intent: z.literal("restore"), measureId: z.uuid(), reason }),
]);

export const queueSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("keep-view"), name: z.string().trim().min(1).max(60) }),
  z.object({ intent: z.literal("forget-view"), viewId: z.uuid() }),
  z.object({ intent: z.literal("undo-batch"), batchId: z.uuid() }),
]);

export const moderateMemberSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("restrict"),
    requestKey: z.uuid(),
    action: z.enum([...memberActions, ...profileActions]),
    days,
    about: z.enum(["posting", "reports"]).optional(),
    clause,
    reason,
  }),
  z.object({ intent: z.literal("restore"), measureId: z.uuid(), reason }),
  z.object({
    intent: z.literal("note"),
    text: z.string().trim().min(1).max(2_000),
    noteDays: z.coerce.number().int().min(1).max(730),
  }),
  z.object({ intent: z.literal("remove-note"), noteId: z.uuid() }),
]);

export const breakSchema = z.object({
  memberId: z.uuid(),
  days: z.coerce.number().int().min(0).max(30),
});

/** Each with the version in which it was seen. */
const seenItems = z
  .array(z.string().regex(/^[0-9a-f-]{36}:\d{1,9}$/))
  .min(1)
  .max(100)
  .transform((items) =>
    items.map((item) => ({ id: item.slice(0, 36), version: Number(item.slice(37)) })),
  );

export const batchSchema = z.discriminatedUnion("decision", [
  z.object({
    decision: z.literal("hide"),
    kind: z.enum(batchKinds),
    items: seenItems,
    clause,
    reason,
  }),
  z.object({
    decision: z.literal("approve"),
    kind: z.enum(batchKinds),
    items: seenItems,
    reason: z.string().trim().max(4_000).default(""),
  }),
]);

export const auditFilterSchema = z.object({
  actor: z.string().trim().max(60).optional().catch(undefined),
  action: z.string().max(80).optional().catch(undefined),
  member: z.coerce.number().int().min(1).optional().catch(undefined),
  before: z.coerce.number().int().min(1).optional().catch(undefined),
});
