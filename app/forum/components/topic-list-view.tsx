import { Form, useLocation } from "@remix-run/react";
import { CheckCheck, MessagesSquare } from "lucide-react";
import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { TopicListData } from "../routes/load-topic-list.server.ts";
import { isOfMember, topicLists, topPeriods } from "../rules/topic-lists.ts";
import { TopicList } from "./topic-list.tsx";

/** A list of topics in one order, with the way to the others. */
export function TopicListView({
  data,
  withCategory,
  newTopic,
}: {
  data: TopicListData;
  withCategory: boolean;
  /** The button that opens a topic here; null where the viewer may not. */
  newTopic: ReactNode;
}) {
  const { topics, place, list, period } = data;
  const here = { ...place, list, ...(list === "top" && { period }) };
  return (
    <>
      <TopicListTabs {...data} />
      {list === "top" ? <Periods {...data} /> : null}
      <ListActs {...data} />
      {topics.length > 0 ? (
        <TopicList topics={topics} withCategory={withCategory} />
      ) : (
        <NoTopics list={list} newTopic={newTopic} />
      )}
      <Pagination
        previous={data.isFirstPage ? undefined : paths.topicList(here)}
        next={data.next}
      />
    </>
  );
}

/** The orders in which topics are listed; those of one member with how much waits in them. */
export function TopicListTabs({
  place,
  list,
  unread,
}: Pick<TopicListData, "place" | "list" | "unread">) {
  const t = useTranslations("forumReading.lists");
  const shown = topicLists.filter((name) => unread !== null || !isOfMember(name));
  return (
    <Tabs
      label={t("label")}
      items={shown.map((name) => {
        const count = name === "new" || name === "unread" ? (unread?.[name] ?? 0) : 0;
        return {
          to: paths.topicList({ ...place, list: name }),
          label: t(name),
          current: name === list,
          ...(count > 0 && { count: t("manyNew", { count }) }),
        };
      })}
    />
  );
}

function Periods({ place, period }: TopicListData) {
  const t = useTranslations("forumReading.lists");
  return (
    <nav aria-label={t("periodLabel")} className="mt-3">
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {topPeriods.map((name) => (
          <li key={name}>
            <TextLink
              to={paths.topicList({ ...place, list: "top", period: name })}
              aria-current={name === period ? "page" : undefined}
              className="inline-flex min-h-6 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {t(`periods.${name}`)}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ListActs({ place, list, period, withExcerpts, unread, topics }: TopicListData) {
  const t = useTranslations("forumReading.lists");
  const { pathname } = useLocation();
  const here = { ...place, list, ...(list === "top" && { period }) };
  const mayMark = isOfMember(list) && unread !== null && unread.new + unread.unread > 0;
  return (
    <div className="my-3 flex min-h-9 flex-wrap items-center justify-between gap-x-4 gap-y-2 text-sm">
      <p className="text-ink-faint">{t(`lead.${list}`)}</p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {mayMark ? (
          <Form method="post" action={paths.reading()}>
            <input type="hidden" name="to" value={pathname} />
            <Button type="submit" size="small" name="intent" value="all">
              <CheckCheck aria-hidden="true" />
              {t("markAllRead")}
            </Button>
          </Form>
        ) : null}
        {topics.length > 0 ? (
          <TextLink
            to={paths.topicList({ ...here, excerpts: withExcerpts ? undefined : "1" })}
            rel="nofollow"
          >
            {t(withExcerpts ? "excerptsOff" : "excerptsOn")}
          </TextLink>
        ) : null}
      </div>
    </div>
  );
}

function NoTopics({ list, newTopic }: { list: TopicListData["list"]; newTopic: ReactNode }) {
  const t = useTranslations();
  const isEmptyPlace = list === "latest";
  return (
    <EmptyState
      icon={<MessagesSquare />}
      title={t(isEmptyPlace ? "forum.overview.noTopics" : `forumReading.empty.${list}`)}
      action={isEmptyPlace ? newTopic : null}
    >
      {t(isEmptyPlace ? "forum.overview.noTopicsHint" : `forumReading.empty.${list}Hint`)}
    </EmptyState>
  );
}
