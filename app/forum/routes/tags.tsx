import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Tag } from "lucide-react";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { keepForGuests } from "#app/platform/guest-pages/guest-pages.server.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { TopicTags } from "../components/topic-tags.tsx";
import { listTagGroups } from "../queries/list-tags.server.ts";
import { linksMeta } from "../rules/links-meta.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  ...linksMeta(data?.links),
];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await viewerOf(context);
  const { t } = translatorOf(viewer);
  keepForGuests(context, ["lists"]);
  const groups = await listTagGroups(database());
  return {
    title: `${t("forumReading.tags.title")} · ${t("forum.overview.title")}`,
    links: { canonical: env().baseUrl.origin + paths.tags() },
    groups: groups.filter(({ tags }) => tags.length > 0),
  };
}

/** All tags, by group. */
export default function TagsPage() {
  const { groups } = useLoaderData<typeof loader>();
  const t = useTranslations();
  const language = languageOf(useLocale());
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader
        above={<Breadcrumbs items={[{ label: t("forum.overview.title"), to: paths.forum() }]} />}
        title={t("forumReading.tags.title")}
        lead={t("forumReading.tags.lead")}
      />
      {groups.length === 0 ? (
        <EmptyState icon={<Tag />} title={t("forumReading.tags.none")}>
          {t("forumReading.tags.noneHint")}
        </EmptyState>
      ) : null}
      <div className="grid gap-8">
        {groups.map(({ group, tags }) => (
          <section key={group?.id ?? "none"}>
            <SectionHeader title={group ? group.names[language] : t("forumReading.tags.others")} />
            <TopicTags tags={tags} />
          </section>
        ))}
      </div>
    </div>
  );
}
