import type { Submission } from "@conform-to/react";
import { data } from "@remix-run/node";
import { DomainError } from "../errors.ts";
import type { HttpContext } from "../http/context.ts";
import { refusalOf } from "./parse.server.ts";

/**
 * The answer to a form that the domain refused: its status, the reason at the form or at `field`,
 * everything typed still there except `hideFields` (passwords). Anything else is thrown on.
 */
export function refuse(
  context: HttpContext,
  submission: Pick<Submission<unknown, string[], unknown>, "reply">,
  error: unknown,
  { field, hideFields = [] }: { field?: string; hideFields?: string[] } = {},
) {
  if (!(error instanceof DomainError)) throw error;
  const { retryAfterSeconds } = error.facts;
  if (typeof retryAfterSeconds === "number")
    context.responseHeaders.set("Retry-After", String(retryAfterSeconds));
  return data(submission.reply({ ...refusalOf(error, field), hideFields }), error.status);
}
