import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { ownPath, paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { env } from "#app/platform/env.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { cookie } from "#app/platform/http/cookies.ts";
import { changePreferences } from "../commands/change-preferences.server.ts";
import { preferencesSchema } from "../settings.schemas.ts";
import { viewerOf } from "../viewer.server.ts";

const yearSeconds = 365 * 24 * 3_600;

export function loader(): never {
  throw new Response("Not Found", { status: 404 });
}

/** Sets language and theme: members keep them in their account, guests in a cookie. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await viewerOf(context);
  const submission = await parseForm(request, preferencesSchema);
  if (submission.status !== "success") throw new Response("Bad Request", { status: 400 });
  const { to, ...given } = submission.value;
  const preferences = {
    ...(given.language ? { language: given.language } : {}),
    ...(given.theme ? { theme: given.theme } : {}),
  };
  if (member && Object.keys(preferences).length > 0)
    await changePreferences({ memberId: member.id, preferences, now: now() });
  // Members get the cookies too: the sign-in page greets them in their language.
  for (const [name, value] of Object.entries(preferences)) keepInCookie(context, name, value);
  return redirect(ownPath(to, paths.start()));
}

function keepInCookie(context: HttpContext, name: string, value: string): void {
  context.responseHeaders.append(
    "Set-Cookie",
    cookie(name, value, {
      maxAgeSeconds: yearSeconds,
      secure: env().baseUrl.protocol === "https:",
    }),
  );
}
