import { z } from "#app/platform/forms/zod.ts";
import { readHosts } from "./rules/spam/spam-signs.ts";
import { watchedActions, watchedKinds } from "./rules/spam/watched-choices.ts";

const entry = {
  pattern: z.string().trim().min(1).max(200),
  isWholeWord: z.boolean().default(false),
};

export const watchedWordSchema = z.discriminatedUnion("intent", [
  z
    .object({
      intent: z.literal("add"),
      kind: z.enum(watchedKinds),
      ...entry,
      action: z.enum(watchedActions),
      replacement: z.string().trim().max(200).default(""),
    })
    .refine(({ kind, pattern }) => kind !== "host" || readHosts(pattern).length === 1, {
      path: ["pattern"],
      message: "platform.errors.invalid",
    })
    .refine(({ kind, action }) => kind !== "host" || action !== "replace", {
      path: ["action"],
      message: "platform.errors.invalid",
    }),
  z.object({ intent: z.literal("remove"), id: z.uuid() }),
]);

/** What is tried out before it is watched for. */
export const wordTrialSchema = z.object({
  kind: z.enum(["word", "pattern"]),
  ...entry,
  sample: z.string().max(5_000).default(""),
});

/** Lets what was learned hold posts, or not. */
export const learnedGuardSchema = z.object({ intent: z.enum(["allow", "forbid"]) });
