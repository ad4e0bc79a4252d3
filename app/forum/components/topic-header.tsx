import { Check, Lock } from "lucide-react";
import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import type { TopicPage } from "../queries/find-topic-page.server.ts";
import { TopicTags } from "./topic-tags.tsx";

export function TopicHeader({
  topic,
  categoryName,
  actions,
}: {
  topic: TopicPage["topic"];
  categoryName: string;
  actions?: ReactNode;
}) {
  const t = useTranslations("forum");
  const crumbs = [
    { label: t("overview.title"), to: paths.forum() },
    { label: categoryName, to: paths.category({ slug: topic.categorySlug }) },
  ];
  return (
    <PageHeader
      above={<Breadcrumbs items={crumbs} />}
      title={<span className="wrap-anywhere">{topic.title}</span>}
      actions={actions}
      meta={
        <>
          {topic.accepted ? (
            <Badge tone="brand">
              <Check aria-hidden="true" />
              {t("marks.solved")}
            </Badge>
          ) : null}
          {topic.kind === "question" && !topic.accepted ? (
            <Badge>{t("marks.question")}</Badge>
          ) : null}
          {topic.kind === "poll" ? <Badge>{t("marks.poll")}</Badge> : null}
          {topic.kind === "announcement" ? (
            <Badge tone="brand-solid">{t("marks.announcement")}</Badge>
          ) : null}
          {topic.closedAt ? (
            <Badge>
              <Lock aria-hidden="true" />
              {t("marks.closed")}
            </Badge>
          ) : null}
          <TopicTags tags={topic.tags} />
          <span>{t("topic.counts", { replies: topic.replyCount, likes: topic.likeCount })}</span>
        </>
      }
    />
  );
}
