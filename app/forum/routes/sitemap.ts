import type { LoaderFunctionArgs } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { listCategories } from "../queries/list-categories.server.ts";
import { everybody } from "../queries/list-for-feed.server.ts";
import { countTopicMaps, listTopicsOfMap } from "../queries/list-for-sitemap.server.ts";
import { listTagGroups } from "../queries/list-tags.server.ts";
import { readNumber } from "../rules/read-number.ts";
import { type MappedPage, renderSitemap, renderSitemapIndex } from "../rules/sitemap.ts";
import { answerText } from "./answer-text.server.ts";

/** For search engines: which maps there are; a map of the places, and maps of topics. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { origin } = env().baseUrl;
  const xml = params.part ? await mapOf(params.part, origin) : await indexOfMaps(origin);
  if (xml === null) throw new Response("Not Found", { status: 404 });
  return answerText(request, xml, "application/xml");
}

async function indexOfMaps(origin: string): Promise<string> {
  const maps = await countTopicMaps(database());
  const parts = ["places", ...Array.from({ length: maps }, (_, index) => `topics-${index + 1}`)];
  return renderSitemapIndex(parts.map((part) => origin + paths.sitemapPart({ part })));
}

async function mapOf(part: string, origin: string): Promise<string | null> {
  const inFull = (page: MappedPage) => ({ ...page, address: origin + page.address });
  if (part === "places") return renderSitemap((await listPlaces()).map(inFull));
  const map = readNumber(/^topics-(\d{1,6})$/.exec(part)?.[1]);
  if (!map || map > (await countTopicMaps(database()))) return null;
  const topics = await listTopicsOfMap(database(), map);
  return renderSitemap(
    topics.map((topic) => inFull({ address: paths.topic(topic), changedAt: topic.lastPostAt })),
  );
}

async function listPlaces(): Promise<MappedPage[]> {
  const [categories, groups] = await Promise.all([
    listCategories(database(), { viewer: everybody }),
    listTagGroups(database()),
  ]);
  return [
    paths.start(),
    paths.forum(),
    paths.tiers(),
    paths.rewards(),
    paths.communityRules(),
    ...categories.map(({ slug }) => paths.category({ slug })),
    ...groups.flatMap(({ tags }) => tags.map(({ slug }) => paths.topicList({ tag: slug }))),
  ].map((address) => ({ address, changedAt: null }));
}
