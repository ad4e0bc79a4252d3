import type { ListedTopic } from "#app/forum/queries/topic-list.server.ts";
import { paths } from "#app/paths.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { buttonLook } from "#app/ui/button-look.ts";
import { useFormatter, useLocale, useNow, useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";

/** Questions that wait for somebody, perhaps for this member. */
export function HomeQuestions({ topics }: { topics: ListedTopic[] }) {
  const t = useTranslations("shell.home");
  const format = useFormatter();
  const now = useNow();
  const locale = useLocale() === "en" ? "en" : "de";
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <SectionHeader id="questions" title={t("questions")} lead={t("questionsLead")} ruled />
      <ul className="divide-y">
        {topics.map((topic) => (
          <li key={topic.id} className="group relative flex items-center gap-3.5 py-4">
            <Avatar
              name={topic.author.displayName}
              seed={topic.author.id}
              size="tiny"
              src={
                topic.author.avatarFileId &&
                paths.file({ id: topic.author.avatarFileId, size: "small" })
              }
            />
            <div className="min-w-0 flex-1">
              <Link
                to={paths.topic(topic)}
                className="block rounded-small text-sm font-semibold after:absolute after:inset-0 group-hover:underline"
              >
                {topic.title}
              </Link>
              <p className="text-xs text-ink-faint">
                {topic.author.displayName} · {topic.category.names[locale]} ·{" "}
                {t("asked", { when: format.relativeTime(new Date(topic.createdAt), now) })}
              </p>
            </div>
            <span
              aria-hidden="true"
              className={buttonLook({ size: "small", className: "max-sm:hidden" })}
            >
              {t("look")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
