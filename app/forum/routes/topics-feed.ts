import type { LoaderFunctionArgs } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { findCategoryBySlug } from "../queries/list-categories.server.ts";
import { everybody, listTopicsForFeed } from "../queries/list-for-feed.server.ts";
import { answerFeed } from "./answer-feed.server.ts";

/** The newest topics as an Atom feed, of a category or of the whole forum. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { slug } = params;
  const category =
    slug === undefined ? null : await findCategoryBySlug(database(), { slug, viewer: everybody });
  if (category === undefined) throw new Response("Not Found", { status: 404 });
  const [brand, posts] = await Promise.all([
    findBrand(),
    listTopicsForFeed(database(), { categoryId: category?.id ?? null }),
  ]);
  const { origin } = env().baseUrl;
  const language = category?.language ?? brand.language;
  return answerFeed(request, {
    posts,
    title: category ? `${category.names[language]} · ${brand.name}` : brand.name,
    language,
    address: origin + (category ? paths.category(category) : paths.forum()),
    self: origin + paths.topicsFeed({ category: category?.slug }),
    titleOf: (post) => post.title,
  });
}
