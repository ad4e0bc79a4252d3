import { paths } from "#app/paths.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import type { ShownTag } from "../queries/list-tags.server.ts";

/** What a topic is tagged with; each leads to all that carries it. */
export function TopicTags({ tags }: { tags: readonly ShownTag[] }) {
  const t = useTranslations("forumReading.tags");
  if (tags.length === 0) return null;
  return (
    <ul aria-label={t("title")} className="relative flex flex-wrap gap-1.5">
      {tags.map(({ slug, name }) => (
        <li key={slug}>
          <Link
            to={paths.topicList({ tag: slug })}
            rel="tag"
            className="inline-flex min-h-6 items-center rounded-full border px-2.5 text-xs font-medium text-ink-soft wrap-anywhere hover:border-line-strong hover:text-ink"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
