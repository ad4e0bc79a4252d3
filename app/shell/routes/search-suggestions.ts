import type { LoaderFunctionArgs } from "@remix-run/node";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import type { SearchSuggestion } from "../components/search-suggestions.tsx";
import { countSearch } from "../count-search.server.ts";
import { searchEverything } from "../queries/search-everything.server.ts";

/** What fits the letters typed so far, as JSON for the search box. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await viewerOf(context);
  await countSearch(context, viewer);
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  const { t } = translatorOf(viewer);
  const found = await searchEverything(database(), {
    typed,
    viewer,
    limit: 6,
    withExtracts: false,
  });
  const suggestions: SearchSuggestion[] = [
    ...found.posts.map(({ title, topicNumber, slug, number, category }) => ({
      title,
      place: category.names[viewer.language],
      to: paths.topicPost({ number: topicNumber, slug, post: number }),
    })),
    ...found.members.map(({ displayName, number }) => ({
      title: displayName,
      place: t("search.members"),
      to: paths.profile({ number }),
    })),
    ...found.pages.map(({ name, to }) => ({ title: name, place: t("search.pages"), to })),
  ];
  return Response.json(suggestions, { headers: { "Cache-Control": "private, max-age=15" } });
}
