import { z } from "#app/platform/forms/zod.ts";
import { type NewsSubjectName, newsSubjectNames, newsSubjects } from "./rules/news-subjects.ts";

type Each<Schema> = { [Name in NewsSubjectName]: Schema };

const reachOf = (name: NewsSubjectName) => z.enum(newsSubjects[name].offered).optional();

/** How far news of each subject go (what is missing stays as it is), and the weekly summary. */
export const preferencesSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("digest-on") }),
  z.object({ intent: z.literal("digest-off") }),
  z.object({
    intent: z.literal("push-on"),
    endpoint: z.url({ protocol: /^https$/ }).max(1_000),
    publicKey: z.string().regex(/^[\w-]{80,100}$/),
    auth: z.string().regex(/^[\w-]{16,40}$/),
  }),
  z.object({ intent: z.literal("push-off"), deviceId: z.uuid() }),
  z.object({
    intent: z.literal("preferences"),
    /** Only where the form offers them: what is not ticked then is not wanted. */
    offersPush: z.boolean().optional(),
    push: z.array(z.enum(newsSubjectNames)).max(newsSubjectNames.length),
    reach: z.object(
      Object.fromEntries(newsSubjectNames.map((name) => [name, reachOf(name)])) as Each<
        ReturnType<typeof reachOf>
      >,
    ),
  }),
]);

export const unsubscribeSchema = z.object({ token: z.string().max(500).optional() });
