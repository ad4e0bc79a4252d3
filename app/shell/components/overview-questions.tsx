import { MessageCircleCheck } from "lucide-react";
import type { ListedTopic } from "#app/forum/queries/topic-list.server.ts";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useFormatter, useLocale, useNow, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { TextLink } from "#app/ui/text-link.tsx";

/** Members' questions that wait, those without any answer first. */
export function OverviewQuestions({ topics }: { topics: ListedTopic[] }) {
  const t = useTranslations("admin.overview");
  const format = useFormatter();
  const now = useNow();
  const locale = useLocale() === "en" ? "en" : "de";
  return (
    <div className="mt-9">
      <SectionHeader id="questions" title={t("questions")} />
      {topics.length === 0 ? (
        <EmptyState icon={<MessageCircleCheck />} title={t("noQuestions")} />
      ) : (
        <Table caption={t("questions")} narrow="stack">
          <TableHead>
            <HeaderCell>{t("columns.topic")}</HeaderCell>
            <HeaderCell>{t("columns.category")}</HeaderCell>
            <HeaderCell>{t("columns.author")}</HeaderCell>
            <HeaderCell numeric>{t("columns.replies")}</HeaderCell>
            <HeaderCell numeric>{t("columns.asked")}</HeaderCell>
          </TableHead>
          <TableBody>
            {topics.map((topic) => (
              <Row key={topic.id}>
                <Cell head>
                  <TextLink to={paths.topic(topic)} reloadDocument>
                    {topic.title}
                  </TextLink>
                </Cell>
                <Cell label={t("columns.category")}>{topic.category.names[locale]}</Cell>
                <Cell label={t("columns.author")}>
                  <TextLink to={paths.adminMember({ number: topic.author.number })}>
                    {topic.author.displayName}
                  </TextLink>
                </Cell>
                <Cell label={t("columns.replies")} numeric>
                  {topic.replyCount}
                </Cell>
                <Cell label={t("columns.asked")} numeric>
                  {format.relativeTime(new Date(topic.createdAt), now)}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </div>
  );
}
