import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MessagesSquare } from "lucide-react";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { keepForGuests } from "#app/platform/guest-pages/guest-pages.server.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { SubCategories } from "../components/category-list.tsx";
import { PlaceLevelMenu } from "../components/level-menu.tsx";
import { TopicList } from "../components/topic-list.tsx";
import { findFollowLevel } from "../queries/find-follow.server.ts";
import { forumViewerOf } from "../queries/forum-viewer.server.ts";
import { findCategoryBySlug, listCategoriesAround } from "../queries/list-categories.server.ts";
import { listTopicsOfCategory } from "../queries/list-topics.server.ts";
import { readCursor } from "../queries/topic-list.server.ts";
import { mayOpenTopics } from "../rules/category-visibility.ts";
import { linksMeta } from "../rules/links-meta.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "description", content: data?.description },
  ...linksMeta(data?.links),
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = await viewerOf(context);
  const forumViewer = forumViewerOf(viewer);
  const slug = params.slug ?? "";
  const category = await findCategoryBySlug(database(), { slug, viewer: forumViewer });
  if (!category) throw new Response("Not Found", { status: 404 });
  const before = new URL(request.url).searchParams.get("before");
  const [{ topics, next }, { parent, below }, level] = await Promise.all([
    listTopicsOfCategory(database(), { categoryId: category.id, viewer: forumViewer, before }),
    listCategoriesAround(database(), { category, viewer: forumViewer }),
    findFollowLevel(database(), {
      kind: "category",
      targetId: category.id,
      memberId: forumViewer.memberId,
    }),
  ]);
  keepForGuests(context, ["lists"]);
  const { origin } = env().baseUrl;
  const pageOf = (cursor: string) => paths.category({ slug, before: cursor });
  const isFirstPage = readCursor(before) === null;
  return {
    title: category.names[viewer.language],
    description: category.descriptions[viewer.language],
    links: {
      canonical: origin + (before && !isFirstPage ? pageOf(before) : paths.category({ slug })),
      next: next && origin + pageOf(next),
    },
    category,
    parent,
    below,
    level,
    topics,
    isFirstPage,
    next: next ? pageOf(next) : undefined,
    mayOpenTopics: !viewer.member || mayOpenTopics(category, forumViewer),
  };
}

export default function CategoryPage() {
  const { category, level, parent, below, topics, next, isFirstPage, mayOpenTopics } =
    useLoaderData<typeof loader>();
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
      {topics.length > 0 ? (
        <TopicList topics={topics} />
      ) : (
        <EmptyState
          icon={<MessagesSquare />}
          title={t("overview.noTopics")}
          action={mayOpenTopics ? newTopic : null}
        >
          {t("overview.noTopicsHint")}
        </EmptyState>
      )}
      <Pagination
        previous={isFirstPage ? undefined : paths.category({ slug: category.slug })}
        next={next}
      />
    </div>
  );
}
