import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TopicListView } from "../components/topic-list-view.tsx";
import { linksMeta } from "../rules/links-meta.ts";
import { loadTopicList } from "./load-topic-list.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  ...linksMeta(data?.links),
];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await viewerOf(args.context);
  const { t } = translatorOf(viewer);
  const data = await loadTopicList(args, { viewer, place: {}, hasFeed: true });
  return {
    ...data,
    title: `${t(`forumReading.lists.${data.list}`)} · ${t("forum.overview.title")}`,
  };
}

/** The topics of all categories in one of the orders. */
export default function TopicsPage() {
  const data = useLoaderData<typeof loader>();
  const t = useTranslations();
  const newTopic = (
    <ButtonLink variant="primary" to={paths.newTopic()}>
      {t("forum.overview.newTopic")}
    </ButtonLink>
  );
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader
        above={<Breadcrumbs items={[{ label: t("forum.overview.title"), to: paths.forum() }]} />}
        title={t("forumReading.lists.all")}
        actions={newTopic}
      />
      <TopicListView data={data} withCategory newTopic={newTopic} />
    </div>
  );
}
