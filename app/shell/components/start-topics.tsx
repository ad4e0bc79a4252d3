import type { ListedTopic } from "#app/forum/queries/topic-list.server.ts";
import { paths } from "#app/paths.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { useFormatter, useLocale, useNow, useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";

/** What is being talked about: the best reason to join. */
export function StartTopics({ topics }: { topics: ListedTopic[] }) {
  const t = useTranslations();
  const format = useFormatter();
  const now = useNow();
  const locale = useLocale() === "en" ? "en" : "de";
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="topics">
      <SectionHeader
        id="topics"
        title={t("shell.start.topics")}
        action={<TextLink to={paths.forum()}>{t("shell.start.allTopics")}</TextLink>}
        ruled
      />
      <ul className="divide-y border-b">
        {topics.map((topic) => (
          <li key={topic.id} className="group relative flex items-center gap-4 py-4">
            <Avatar
              name={topic.author.displayName}
              seed={topic.author.id}
              size="small"
              src={
                topic.author.avatarFileId &&
                paths.file({ id: topic.author.avatarFileId, size: "small" })
              }
            />
            <div className="min-w-0 flex-1">
              <h3 className="text-sm font-semibold">
                <Link
                  to={paths.topic(topic)}
                  className="rounded-small after:absolute after:inset-0 group-hover:underline"
                >
                  {topic.title}
                </Link>
              </h3>
              <p className="text-xs text-ink-faint">
                {topic.category.names[locale]} ·{" "}
                {topic.replyCount > 0
                  ? t("forum.list.answeredBy", { name: topic.lastPostBy.displayName })
                  : t("forum.list.openedBy", { name: topic.author.displayName })}
                , {format.relativeTime(new Date(topic.lastPostAt), now)}
              </p>
            </div>
            <p className="shrink-0 text-xs text-ink-faint tabular-nums max-sm:hidden">
              {t("shell.home.replies", { count: topic.replyCount })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
