import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { listLatestTopics } from "#app/forum/queries/list-topics.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { keepForGuests } from "#app/platform/guest-pages/guest-pages.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { StartGains } from "../components/start-gains.tsx";
import { StartHero } from "../components/start-hero.tsx";
import { StartTopics } from "../components/start-topics.tsx";
import { countCommunity } from "../queries/count-community.server.ts";

export const handle = { layout: "full" };

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: data.title },
        { name: "description", content: data.description },
        { tagName: "link", rel: "canonical", href: data.canonical },
        { property: "og:title", content: data.title },
        { property: "og:description", content: data.description },
        { property: "og:type", content: "website" },
        { property: "og:url", content: data.canonical },
      ]
    : [];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await viewerOf(context);
  if (viewer.member) throw redirect(paths.home());
  const db = database();
  const [brand, community, topics] = await Promise.all([
    findBrand(),
    countCommunity(db),
    listLatestTopics(db, { viewer: { memberId: null, isStaff: false }, limit: 5 }),
  ]);
  keepForGuests(context, ["lists", "start"]);
  const { t } = translatorOf(viewer);
  const claim = brand.claim[viewer.language];
  return {
    title: t("shell.start.title", { brand: brand.name }),
    description: claim || t("shell.start.gains.voice.text"),
    canonical: new URL(paths.start(), env().baseUrl).href,
    brandName: brand.name,
    claim,
    community,
    topics,
  };
}

/** The public front door. */
export default function StartPage() {
  const { brandName, claim, community, topics } = useLoaderData<typeof loader>();
  return (
    <>
      <StartHero brandName={brandName} claim={claim} community={community} />
      <div className="mx-auto grid max-w-[70rem] gap-16 px-4.5 pt-14 sm:px-8">
        <StartGains />
        <StartTopics topics={topics} />
      </div>
    </>
  );
}
