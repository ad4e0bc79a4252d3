import { isMoment } from "#app/platform/forms/moment.ts";
import { z } from "#app/platform/forms/zod.ts";
import { readNumberRanges } from "./rules/number-ranges.ts";
import { maxTitleLength } from "./rules/topic-title.ts";

const moment = z.string().refine(isMoment).optional();
const topicNumber = z.coerce.number().int().min(1).max(999_999_999);

export const topicActSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("pin"), until: moment }),
  z.object({ intent: z.literal("unpin") }),
  z.object({
    intent: z.literal("close"),
    closesAt: moment,
    reopensAt: moment,
    reason: z.string().trim().min(1).max(300).optional(),
  }),
  z.object({ intent: z.literal("reopen") }),
  z.object({ intent: z.literal("move"), categoryId: z.uuid() }),
  z.object({
    intent: z.literal("convert"),
    kind: z.enum(["discussion", "question", "announcement"]),
  }),
]);

export const mergeFormSchema = z.object({ intoNumber: topicNumber });

const leavingPosts = {
  posts: z.array(topicNumber).max(1_000).default([]),
  range: z
    .string()
    .trim()
    .max(2_000)
    .refine((text) => readNumberRanges(text) !== null)
    .optional(),
};

export const splitFormSchema = z.discriminatedUnion("goesTo", [
  z.object({
    ...leavingPosts,
    goesTo: z.literal("new"),
    title: z.string().trim().min(1).max(maxTitleLength),
    categoryId: z.uuid(),
    kind: z.enum(["discussion", "question"]).default("discussion"),
  }),
  z.object({
    ...leavingPosts,
    goesTo: z.literal("other"),
    into: z.string().trim().min(1).max(500),
  }),
]);
