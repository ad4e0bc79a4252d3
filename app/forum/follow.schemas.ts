import { z } from "#app/platform/forms/zod.ts";
import { stances } from "./rules/stance.ts";
import { followLevels, topicLevels } from "./rules/topic-level.ts";

const about = { targetId: z.uuid(), to: z.string().max(2_000).optional() };

/** What a member wants to hear of: a topic, a category, a tag or a person. */
export const followSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("topic"), level: z.enum(topicLevels), ...about }),
  z.object({ kind: z.literal("category"), level: z.enum(followLevels), ...about }),
  z.object({ kind: z.literal("tag"), level: z.enum(followLevels), ...about }),
  z.object({ kind: z.literal("member"), level: z.enum(stances), ...about }),
]);
