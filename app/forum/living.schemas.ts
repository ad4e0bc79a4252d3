import { isMoment } from "#app/platform/forms/moment.ts";
import { z } from "#app/platform/forms/zod.ts";
import { maxChosenReactions, reactionKinds } from "./rules/reactions.ts";
import { reminderChoices } from "./rules/reminder-time.ts";

export const forgetBookmarkSchema = z.object({ postId: z.uuid() });

export const bookmarkFormSchema = z
  .object({
    note: z.string().trim().min(1).max(300).optional(),
    remind: z.enum(reminderChoices).default("none"),
    moment: z.string().refine(isMoment).optional(),
  })
  .refine(({ remind, moment }) => remind !== "moment" || moment !== undefined, {
    path: ["moment"],
    message: "platform.errors.required",
  });

export const reactionsFormSchema = z.object({
  kinds: z.array(z.enum(reactionKinds)).max(maxChosenReactions).default([]),
});

const weight = z.coerce.number().int().min(0).max(1_000);

export const leaderboardFormSchema = z.object({
  isOn: z.boolean().default(false),
  post: weight,
  like: weight,
  answer: weight,
});

export const revisionActSchema = z.object({
  intent: z.enum(["hide", "show"]),
  revision: z.coerce.number().int().min(1).max(1_000_000_000),
});
