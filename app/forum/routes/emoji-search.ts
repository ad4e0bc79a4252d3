import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { searchEmoji } from "../queries/search-emoji.server.ts";

/** Emoji by name in the viewer's language, as JSON for the editor. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { language } = await requireMember(context);
  const query = new URL(request.url).searchParams.get("q") ?? "";
  const found = await searchEmoji({ query, language, limit: 48 });
  return Response.json(found, { headers: { "Cache-Control": "private, max-age=86400" } });
}
