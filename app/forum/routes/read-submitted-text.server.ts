import { data } from "@remix-run/node";
import { DomainError, NotFound } from "#app/platform/errors.ts";
import { errorText } from "#app/platform/forms/error-text.ts";
import { checkSubmittedPost } from "../rules/document/check-submitted-post.ts";
import type { PostDocument } from "../rules/document/post-document.types.ts";
import { documentRefusal } from "../rules/document-refusal.ts";

/** The document of a submitted form. Throws the refusal where it is none. */
export function readSubmittedText(fields: {
  document?: string | undefined;
  text?: string | undefined;
}): PostDocument {
  const { document, text } = fields;
  const check = checkSubmittedPost({ document, text });
  if (!check.ok) throw documentRefusal(check);
  return check.document;
}

/** What was typed, for the form to show it again. */
export function typedAgain(payload: Record<string, unknown>) {
  const check = checkSubmittedPost({ document: payload.document, text: "" });
  return {
    document: check.ok ? check.document : null,
    text: typeof payload.text === "string" ? payload.text : "",
  };
}

/** The page that says why; it shows what somebody had written for the place that is gone. */
export function goneWith(typed: ReturnType<typeof typedAgain>, status: 403 | 404 | 410 = 404) {
  return data({ typed }, { status });
}

/**
 * The refusal as a message key; what is no refusal goes on. Where the form would not be there any more
 * either, the page that says so shows what was `typed`; where it is, the refusal is `gone`.
 */
export function readRefusal(
  error: unknown,
  { gone, typed }: { gone?: "category-archived"; typed?: ReturnType<typeof typedAgain> } = {},
): { text: string; code: string; status: number } {
  if (error instanceof NotFound) {
    if (typed) throw goneWith(typed);
    if (!gone) throw new Response("Not Found", { status: 404 });
    return { text: errorText(`platform.refusals.${gone}`), code: gone, status: 404 };
  }
  if (!(error instanceof DomainError)) throw error;
  if (typed && error.status === 410) throw goneWith(typed, 410);
  const values = Object.entries(error.facts).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === "string" || typeof entry[1] === "number",
  );
  const text = errorText(`platform.refusals.${error.code}`, Object.fromEntries(values));
  return { text, code: error.code, status: error.status };
}
