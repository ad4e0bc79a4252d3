import { z } from "#app/platform/forms/zod.ts";
import { type NewsSubjectName, newsSubjectNames, newsSubjects } from "./rules/news-subjects.ts";

type Each<Schema> = { [Name in NewsSubjectName]: Schema };

const reachOf = (name: NewsSubjectName) => z.enum(newsSubjects[name].offered).optional();

/** How far news of each subject go; what is missing stays as it is. */
export const preferencesSchema = z.object({
  reach: z.object(
    Object.fromEntries(newsSubjectNames.map((name) => [name, reachOf(name)])) as Each<
      ReturnType<typeof reachOf>
    >,
  ),
});

export const unsubscribeSchema = z.object({ token: z.string().max(500).optional() });
