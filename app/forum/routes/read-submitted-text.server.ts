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

/**
 * The refusal as a message key; what is no refusal goes on. What is out of sight becomes the 404 page,
 * or, where somebody has written a text that must not go with it, the refusal `gone`.
 */
export function readRefusal(
  error: unknown,
  { gone }: { gone?: "topic-gone" | "category-archived" } = {},
): { text: string; code: string; status: number } {
  if (error instanceof NotFound) {
    if (!gone) throw new Response("Not Found", { status: 404 });
    return { text: errorText(`platform.refusals.${gone}`), code: gone, status: 404 };
  }
  if (!(error instanceof DomainError)) throw error;
  const values = Object.entries(error.facts).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === "string" || typeof entry[1] === "number",
  );
  const text = errorText(`platform.refusals.${error.code}`, Object.fromEntries(values));
  return { text, code: error.code, status: error.status };
}
