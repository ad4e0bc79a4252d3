import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MessagesSquare } from "lucide-react";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { keepForGuests } from "#app/platform/guest-pages/guest-pages.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { CategoryList } from "../components/category-list.tsx";
import { TopicList } from "../components/topic-list.tsx";
import { TopicListTabs } from "../components/topic-list-view.tsx";
import { countUnreadTopics } from "../queries/count-unread-topics.server.ts";
import { findLeaderboardSetting } from "../queries/find-leaderboard.server.ts";
import { forumViewerOf } from "../queries/forum-viewer.server.ts";
import { listCategories } from "../queries/list-categories.server.ts";
import { listTopicPage } from "../queries/list-topic-page.server.ts";
import { linksMeta } from "../rules/links-meta.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "description", content: data?.lead },
  ...linksMeta(data?.links),
];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await viewerOf(context);
  const forumViewer = forumViewerOf(viewer);
  const { memberId } = forumViewer;
  const at = now();
  const [categories, { topics: latest }, unread, hasLeaderboard] = await Promise.all([
    listCategories(database(), { viewer: forumViewer }),
    listTopicPage(database(), { list: "latest", viewer: forumViewer, limit: 15, now: at }),
    memberId === null
      ? null
      : countUnreadTopics(database(), { viewer: { ...forumViewer, memberId }, now: at }),
    memberId !== null && findLeaderboardSetting(database()).then(({ isOn }) => isOn),
  ]);
  keepForGuests(context, ["lists"]);
  const { t } = translatorOf(viewer);
  const { origin } = env().baseUrl;
  return {
    title: t("forum.overview.title"),
    lead: t("forum.overview.lead"),
    links: { canonical: origin + paths.forum(), feed: origin + paths.topicsFeed() },
    categories,
    latest,
    unread,
    hasLeaderboard,
  };
}

export default function ForumPage() {
  const { categories, latest, unread, hasLeaderboard } = useLoaderData<typeof loader>();
  const t = useTranslations("forum.overview");
  const tags = useTranslations("forumReading.tags");
  const people = useTranslations("people.leaderboard");
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <ButtonLink variant="primary" to={paths.newTopic()}>
            {t("newTopic")}
          </ButtonLink>
        }
      />
      <section aria-labelledby="categories">
        <SectionHeader id="categories" title={t("categories")} />
        {categories.length > 0 ? (
          <CategoryList categories={categories} />
        ) : (
          <EmptyState icon={<MessagesSquare />} title={t("noCategories")}>
            {t("noCategoriesHint")}
          </EmptyState>
        )}
      </section>
      <section aria-labelledby="latest" className="mt-10">
        <SectionHeader
          id="latest"
          title={t("latest")}
          action={
            <span className="flex flex-wrap gap-x-4">
              {hasLeaderboard ? (
                <TextLink to={paths.leaderboard()}>{people("title")}</TextLink>
              ) : null}
              <TextLink to={paths.tags()}>{tags("all")}</TextLink>
            </span>
          }
        />
        <TopicListTabs place={{}} list="latest" unread={unread} />
        {latest.length > 0 ? (
          <TopicList topics={latest} withCategory />
        ) : (
          <EmptyState icon={<MessagesSquare />} title={t("noTopics")}>
            {t("noTopicsHint")}
          </EmptyState>
        )}
      </section>
    </div>
  );
}
