import { Check } from "lucide-react";
import { CategoryDot } from "#app/forum/components/category-icon.tsx";
import { Moment } from "#app/forum/components/moment.tsx";
import type { FoundPost } from "#app/forum/queries/search-posts.server.ts";
import { paths } from "#app/paths.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { Badge } from "#app/ui/badge.tsx";
import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";

/** Topics with the post that fits best, and what was found marked in its text. */
export function SearchResults({ posts }: { posts: readonly FoundPost[] }) {
  return (
    <ol className="divide-y border-y">
      {posts.map((post) => (
        <li key={post.topicId}>
          <FoundTopic post={post} />
        </li>
      ))}
    </ol>
  );
}

function FoundTopic({ post }: { post: FoundPost }) {
  const t = useTranslations("search");
  const language = languageOf(useLocale());
  const place = { number: post.topicNumber, slug: post.slug, post: post.number };
  return (
    <article className="relative py-4">
      <h3 className="text-base leading-snug font-semibold text-pretty wrap-anywhere">
        <Link
          to={paths.topicPost(place)}
          className="rounded-small after:absolute after:inset-0 hover:text-brand-text"
        >
          {post.title}
        </Link>
      </h3>
      <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-faint">
        <span className="inline-flex items-center gap-1.5 font-semibold text-ink-soft">
          <CategoryDot colour={post.category.colour} />
          {post.category.names[language]}
        </span>
        <span>{t("by", { name: post.authorName, number: post.number })}</span>
        <Moment at={post.createdAt} />
        {post.isSolved ? (
          <Badge tone="brand">
            <Check aria-hidden="true" />
            {t("solved")}
          </Badge>
        ) : null}
      </p>
      {post.extract.length > 0 ? (
        <p className="mt-1.5 max-w-[75ch] text-sm text-ink-soft wrap-anywhere">
          {post.extract.map(({ text, isMatch }, index) =>
            isMatch ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
              <mark key={index} className="rounded-xs bg-accent-soft text-accent-soft-ink">
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </p>
      ) : null}
    </article>
  );
}
