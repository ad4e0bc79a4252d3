import type { SubmissionResult } from "@conform-to/react";
import { paths } from "#app/paths.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import type { TopicForStaff } from "../../queries/find-topic-for-staff.server.ts";
import { CloseForm } from "./close-form.tsx";
import { PinForm } from "./pin-form.tsx";
import { ConvertForm, MoveForm } from "./place-forms.tsx";
import { ToolSection } from "./tool-section.tsx";

export interface ToolAnswer {
  /** Which of the forms was sent. */
  intent: string;
  result: SubmissionResult<string[]>;
}

export interface ToolProps {
  topic: TopicForStaff;
  answer: ToolAnswer | undefined;
}

/** Everything staff can do with a topic as a whole. */
export function TopicTools({
  topic,
  moments,
  categories,
  answer,
}: ToolProps & {
  /** As the fields for moments show them. */
  moments: { until: string; closesAt: string; reopensAt: string };
  categories: readonly { id: string; name: string }[];
}) {
  const t = useTranslations("forumTools");
  const language = languageOf(useLocale());
  const { number } = topic;
  const canSplit = topic.nextPostNumber > 2;
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        above={<Breadcrumbs items={[{ label: topic.title, to: paths.topic(topic) }]} />}
        title={t("title")}
        lead={t("lead", {
          category: topic.categoryNames[language],
          posts: topic.visiblePostCount,
          name: topic.authorName,
        })}
      />
      <PinForm topic={topic} until={moments.until} answer={answer} />
      <CloseForm topic={topic} moments={moments} answer={answer} />
      <MoveForm topic={topic} categories={categories} answer={answer} />
      <ConvertForm topic={topic} answer={answer} />
      <ToolSection title={t("split.title")} lead={t("split.about")}>
        {canSplit ? (
          <ButtonLink to={paths.splitTopic({ number })}>{t("split.choose")}</ButtonLink>
        ) : (
          <p className="text-sm text-ink-faint">{t("split.nothing")}</p>
        )}
      </ToolSection>
      <ToolSection title={t("merge.title")} lead={t("merge.about")}>
        <ButtonLink to={paths.mergeTopic({ number })}>{t("merge.choose")}</ButtonLink>
      </ToolSection>
    </div>
  );
}
