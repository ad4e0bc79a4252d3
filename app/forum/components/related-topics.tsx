import { paths } from "#app/paths.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import type { RelatedTopic } from "../queries/related-topics.server.ts";

/** Where to read on. */
export function RelatedTopics({ topics }: { topics: readonly RelatedTopic[] }) {
  const t = useTranslations("forumReading.related");
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="related" className="mt-12 print:hidden">
      <h2 id="related" className="display mb-3 text-lg">
        {t("title")}
      </h2>
      <ul className="divide-y border-y text-sm">
        {topics.map((topic) => (
          <li key={topic.id}>
            <Link
              to={paths.topic(topic)}
              className="flex min-h-11 items-center justify-between gap-4 py-2 hover:text-brand-text"
            >
              <span className="min-w-0 font-medium text-pretty wrap-anywhere">{topic.title}</span>
              <span className="shrink-0 text-xs text-ink-faint tabular-nums">
                {t("replies", { count: topic.replyCount })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
