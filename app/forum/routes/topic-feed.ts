import type { LoaderFunctionArgs } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { listPostsForFeed } from "../queries/list-for-feed.server.ts";
import { readNumber } from "../rules/read-number.ts";
import { answerFeed } from "./answer-feed.server.ts";

/** The latest posts of a topic as an Atom feed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const topicNumber = readNumber(params.number);
  const posts = topicNumber ? await listPostsForFeed(database(), { topicNumber }) : [];
  const [topic] = posts;
  if (!topic) throw new Response("Not Found", { status: 404 });
  const brand = await findBrand();
  const { origin } = env().baseUrl;
  return answerFeed(request, {
    posts,
    title: `${topic.title} · ${brand.name}`,
    language: brand.language,
    address: origin + paths.topic(topic),
    self: origin + paths.topicFeed(topic),
    titleOf: ({ title, postNumber }) => (postNumber === 1 ? title : `#${postNumber} · ${title}`),
  });
}
