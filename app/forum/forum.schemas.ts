import { isMoment } from "#app/platform/forms/moment.ts";
import { z } from "#app/platform/forms/zod.ts";
import type { ReaderKind } from "./rules/category-visibility.ts";
import { maxDocumentBytes } from "./rules/document/limits.ts";
import { maxPollOptions, pollResults } from "./rules/poll.ts";
import { maxTagLength } from "./rules/tags.ts";
import { maxTitleLength } from "./rules/topic-title.ts";

// The document's own check says more exactly what is too much; these only keep out what is absurd.
const text = {
  document: z
    .string()
    .max(maxDocumentBytes * 6)
    .optional(),
  text: z.string().max(maxDocumentBytes).optional(),
  /** The save of the draft that the form began with or made. */
  draft: z.coerce.number().int().min(0).max(1_000_000_000).optional(),
};

const draftPlace = { topicId: z.uuid().optional(), postId: z.uuid().optional() };
const draftFields = z.record(z.string().regex(/^[a-zA-Z]{1,40}$/), z.string().max(10_000));

/** A draft as the editor saves it while somebody writes. */
export const draftSchema = z
  .object({
    ...text,
    ...draftPlace,
    draft: z.coerce.number().int().min(0).max(1_000_000_000),
    formKey: z.uuid(),
    fields: z
      .string()
      .max(40_000)
      .transform((json, context) => {
        const read = draftFields.safeParse(readJson(json));
        if (read.success && Object.keys(read.data).length <= 30) return read.data;
        context.addIssue("fields");
        return z.NEVER;
      }),
  })
  .refine(({ topicId, postId }) => !topicId || !postId);

export const draftActionSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("discard"), id: z.uuid() }),
  // The form of the post itself, sent by its other button where there are no scripts.
  z.object({
    intent: z.literal("save"),
    ...text,
    ...draftPlace,
    formKey: z.uuid().optional(),
    requestKey: z.uuid().optional(),
  }),
]);

export const replyFormSchema = z.object({
  ...text,
  replyTo: z.coerce.number().int().min(1).max(1_000_000).optional(),
  requestKey: z.uuid(),
});

/** The boxes that are ticked; none at all where the form has no tags. */
const tags = z.array(z.uuid()).max(50).default([]);

/** Says that the form had tags to choose, so that none ticked means none. */
const hasTags = z.string().optional();

const pollFields = {
  pollOptions: z.string().max(5_000).optional(),
  pollMaxChoices: z.coerce.number().int().min(1).max(maxPollOptions).default(1),
  pollVotes: z.enum(["anonymous", "named"]).default("anonymous"),
  pollResults: z.enum(pollResults).default("live"),
  pollClosesAt: z.string().refine(isMoment).optional(),
};

export const pollFormSchema = z.object(pollFields);

export const topicFormSchema = z.object({
  ...text,
  title: z.string().trim().min(1).max(maxTitleLength),
  categoryId: z.uuid(),
  kind: z.enum(["discussion", "question", "announcement", "poll"]).default("discussion"),
  ...pollFields,
  publishAt: z.string().refine(isMoment).optional(),
  tags,
  requestKey: z.uuid(),
});

export const editFormSchema = z.object({
  ...text,
  title: z.string().trim().min(1).max(maxTitleLength).optional(),
  tags,
  hasTags,
  revision: z.coerce.number().int().min(1).max(1_000_000_000),
  reason: z.string().trim().max(500).optional(),
});

export const pollActionSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("vote"), option: z.array(z.uuid()).max(maxPollOptions) }),
  z.object({ intent: z.literal("retract") }),
  z.object({ intent: z.literal("end") }),
]);

export const scheduledActionSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("publish"), id: z.uuid() }),
  z.object({ intent: z.literal("take-back"), id: z.uuid() }),
  z.object({
    intent: z.literal("move"),
    id: z.uuid(),
    publishAt: z.string().refine(isMoment),
  }),
]);

export const postActionSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("like") }),
  z.object({ intent: z.literal("unlike") }),
  z.object({ intent: z.literal("accept") }),
  z.object({ intent: z.literal("delete") }),
  z.object({ intent: z.literal("undelete") }),
  z.object({ intent: z.literal("open-wiki") }),
  z.object({ intent: z.literal("end-wiki") }),
  z.object({ intent: z.literal("bookmark") }),
  z.object({ intent: z.enum(["react", "unreact"]), kind: z.string().max(40) }),
]);

const readTo = {
  topic: z.uuid(),
  number: z.coerce.number().int().min(1).max(1_000_000),
};

export const readingSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("report"),
    ...readTo,
    seconds: z.coerce.number().int().min(0).max(86_400),
  }),
  z.object({
    intent: z.literal("here"),
    ...readTo,
    seconds: z
      .literal("")
      .optional()
      .transform(() => 0),
    to: z.string().max(2_000).optional(),
  }),
  z.object({ intent: z.literal("all"), to: z.string().max(2_000).optional() }),
]);

const groupId = z
  .uuid()
  .optional()
  .transform((id) => id ?? null);

export const tagActionSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("save-tag"),
    id: z.uuid().optional(),
    name: z.string().trim().min(1).max(maxTagLength),
    groupId,
  }),
  z.object({
    intent: z.literal("save-group"),
    id: z.uuid().optional(),
    names: z.object({ de: z.string().trim().min(1).max(60), en: z.string().trim().min(1).max(60) }),
    position: z.coerce.number().int().min(0).max(1_000),
    isExclusive: z.boolean().default(false),
    isStaffOnly: z.boolean().default(false),
  }),
  z.object({ intent: z.literal("delete-tag"), id: z.uuid() }),
  z.object({ intent: z.literal("delete-group"), id: z.uuid() }),
]);

const maxTemplateLength = 4_000;

/** One choice of the form names both for whom a category is and from which level on. */
function readReaders(choice: string): { kind: ReaderKind; fromTierLevelId: string | null } {
  const [kind, levelId = null] = choice.split(":") as [ReaderKind, string?];
  return { kind, fromTierLevelId: levelId };
}

const localized = (maximum: number) =>
  z.object({
    de: z.string().trim().min(1).max(maximum),
    en: z.string().trim().min(1).max(maximum),
  });

export const categoryActionSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("archive"), id: z.uuid() }),
  z.object({ intent: z.literal("reopen"), id: z.uuid() }),
  z.object({
    intent: z.literal("save"),
    id: z.uuid().optional(),
    slug: z
      .string()
      .trim()
      .toLowerCase()
      .max(60)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    names: localized(60),
    descriptions: localized(200),
    colour: z.string().regex(/^#[0-9a-f]{6}$/),
    icon: z.string().max(40),
    visibility: z.enum(["public", "members", "staff"]),
    accessId: z
      .uuid()
      .optional()
      .transform((id) => id ?? null),
    posting: z.enum(["members", "staff"]),
    readers: z
      .string()
      .regex(/^(all|ambassadors|tier:[0-9a-f-]{36})$/)
      .default("all")
      .transform(readReaders),
    isOwnTopicsOnly: z.boolean().default(false),
    parentId: z
      .uuid()
      .optional()
      .transform((id) => id ?? null),
    language: z
      .enum(["de", "en"])
      .optional()
      .transform((language) => language ?? null),
    templates: z
      .object({
        de: z.string().max(maxTemplateLength).default(""),
        en: z.string().max(maxTemplateLength).default(""),
      })
      .default({ de: "", en: "" })
      .transform((texts) => (texts.de.trim() || texts.en.trim() ? texts : null)),
    position: z.coerce.number().int().min(0).max(1_000),
  }),
]);

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
