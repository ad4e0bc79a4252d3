import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { SubCategories } from "../components/category-list.tsx";
import { PlaceLevelMenu } from "../components/level-menu.tsx";
import { TopicListView } from "../components/topic-list-view.tsx";
import { findFollowLevel } from "../queries/find-follow.server.ts";
import { forumViewerOf } from "../queries/forum-viewer.server.ts";
import { findCategoryBySlug, listCategoriesAround } from "../queries/list-categories.server.ts";
import { mayOpenTopics } from "../rules/category-visibility.ts";
import { linksMeta } from "../rules/links-meta.ts";
import { loadTopicList } from "./load-topic-list.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "description", content: data?.description },
  ...linksMeta(data?.links),
];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await viewerOf(args.context);
  const forumViewer = forumViewerOf(viewer);
  const slug = args.params.slug ?? "";
  const category = await findCategoryBySlug(database(), { slug, viewer: forumViewer });
  if (!category) throw new Response("Not Found", { status: 404 });
  const { parent, below } = await listCategoriesAround(database(), {
    category,
    viewer: forumViewer,
  });
  const [list, level] = await Promise.all([
    loadTopicList(args, {
      viewer,
      place: { category: slug },
      hasFeed: category.visibility === "public" && !category.accessId,
      within: { categoryIds: [category, ...below].map(({ id }) => id) },
    }),
    findFollowLevel(database(), {
      kind: "category",
      targetId: category.id,
      memberId: forumViewer.memberId,
    }),
  ]);
  return {
    ...list,
    title: category.names[viewer.language],
    description: category.descriptions[viewer.language],
    category,
    parent,
    below,
    level,
    mayOpenTopics: !viewer.member || mayOpenTopics(category, forumViewer),
  };
}

export default function CategoryPage() {
  const { category, level, parent, below, mayOpenTopics, ...list } = useLoaderData<typeof loader>();
  const t = useTranslations("forum");
  const language = languageOf(useLocale());
  const crumbs = [
    { label: t("overview.title"), to: paths.forum() },
    ...(parent
      ? [{ label: parent.names[language], to: paths.category({ slug: parent.slug }) }]
      : []),
  ];
  const newTopic = (
    <ButtonLink variant="primary" to={paths.newTopic({ category: category.slug })}>
      {t("overview.newTopic")}
    </ButtonLink>
  );
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader
        above={<Breadcrumbs items={crumbs} />}
        title={category.names[language]}
        lead={category.descriptions[language]}
        actions={
          <>
            {level ? (
              <PlaceLevelMenu
                kind="category"
                targetId={category.id}
                name={category.names[language]}
                level={level}
              />
            ) : null}
            {mayOpenTopics ? newTopic : null}
          </>
        }
        meta={category.isOwnTopicsOnly ? <Badge>{t("categories.ownTopicsOnly")}</Badge> : null}
      />
      {category.archivedAt ? (
        <div className="mb-6">
          <Alert>{t("categories.archived")}</Alert>
        </div>
      ) : null}
      {below.length > 0 ? (
        <div className="mb-6">
          <SubCategories categories={below} />
        </div>
      ) : null}
      <TopicListView
        data={list}
        withCategory={below.length > 0}
        newTopic={mayOpenTopics ? newTopic : null}
      />
    </div>
  );
}
