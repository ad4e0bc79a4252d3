import { data } from "@remix-run/node";
import { requireMember, viewerOf } from "#app/accounts/viewer.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { typedAgain } from "./read-submitted-text.server.ts";

/**
 * The member who sends a text. Whose session has ended meanwhile gets a page that shows the text and
 * sends the same form again once they have signed in; whoever sends no text is led to sign in.
 */
export async function requireWriter({
  request,
  context,
}: {
  request: Request;
  context: HttpContext;
}): ReturnType<typeof requireMember> {
  const { member } = await viewerOf(context);
  if (!member) await keepText(request);
  return requireMember(context);
}

async function keepText(request: Request): Promise<void> {
  const sent = [...(await request.formData())].filter(
    (field): field is [string, string] => typeof field[1] === "string",
  );
  const typed = typedAgain(Object.fromEntries(sent));
  if (typed.document || typed.text.trim() !== "") throw data({ typed, sent }, { status: 401 });
}
