import { problemSchema } from "./problem.server.ts";
import type { z } from "./zod.ts";

type Answer<Schema extends z.ZodType> = { description: string; schema: Schema };

const problemContent = { "application/problem+json": { schema: problemSchema } };

/** The answers of an endpoint for its description: those given, and the problems all have. */
export function answers<Answers extends Record<number, Answer<z.ZodType>>>(given: Answers) {
  const described = Object.fromEntries(
    Object.entries(given).map(([status, { description, schema }]) => [
      status,
      { description, content: { "application/json": { schema } } },
    ]),
  ) as {
    [Status in keyof Answers]: {
      description: string;
      content: {
        "application/json": {
          schema: Answers[Status] extends Answer<infer Schema> ? Schema : never;
        };
      };
    };
  };
  return {
    ...described,
    default: { description: "A problem document (RFC 9457)", content: problemContent },
  };
}
