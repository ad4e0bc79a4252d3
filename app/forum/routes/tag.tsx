import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { PlaceLevelMenu } from "../components/level-menu.tsx";
import { TopicListView } from "../components/topic-list-view.tsx";
import { findFollowLevel } from "../queries/find-follow.server.ts";
import { findTagBySlug } from "../queries/list-tags.server.ts";
import { linksMeta } from "../rules/links-meta.ts";
import { loadTopicList } from "./load-topic-list.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  ...linksMeta(data?.links),
];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await viewerOf(args.context);
  const tag = await findTagBySlug(database(), args.params.slug ?? "");
  if (!tag) throw new Response("Not Found", { status: 404 });
  const [list, level] = await Promise.all([
    loadTopicList(args, { viewer, place: { tag: tag.slug }, within: { tagId: tag.id } }),
    findFollowLevel(database(), {
      kind: "tag",
      targetId: tag.id,
      memberId: viewer.member?.id ?? null,
    }),
  ]);
  const { t } = translatorOf(viewer);
  return { ...list, tag, level, title: `${tag.name} · ${t("forum.overview.title")}` };
}

/** The topics that carry a tag. */
export default function TagPage() {
  const { tag, level, ...list } = useLoaderData<typeof loader>();
  const t = useTranslations();
  const crumbs = [
    { label: t("forum.overview.title"), to: paths.forum() },
    { label: t("forumReading.tags.title"), to: paths.tags() },
  ];
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader
        above={<Breadcrumbs items={crumbs} />}
        title={<span className="wrap-anywhere">{tag.name}</span>}
        actions={
          level ? (
            <PlaceLevelMenu kind="tag" targetId={tag.id} name={tag.name} level={level} />
          ) : null
        }
      />
      <TopicListView data={list} withCategory newTopic={null} />
    </div>
  );
}
