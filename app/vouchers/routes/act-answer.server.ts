import type { Submission } from "@conform-to/react";
import { data } from "@remix-run/node";
import { DomainError } from "#app/platform/errors.ts";
import { refusalOf } from "#app/platform/forms/parse.server.ts";

/** The answer to one of several small forms of a page: which one, what was typed, what is wrong. */
export function actRefused(
  submission: Submission<unknown, string[], unknown>,
  error?: unknown,
  field?: string,
) {
  const refusal = error === undefined ? {} : refusalOf(error, field);
  const reply = submission.reply(refusal);
  const sent = Object.entries(reply.initialValue ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const errors = Object.entries(reply.error ?? {}).map(([name, texts]) => [name, texts ?? []]);
  const act = {
    intent: String(reply.initialValue?.intent ?? ""),
    sent: Object.fromEntries(sent) as Record<string, string>,
    errors: Object.fromEntries(errors) as Record<string, string[]>,
  };
  return data({ act, result: undefined }, error instanceof DomainError ? error.status : 422);
}
