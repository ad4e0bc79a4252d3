import { Check, Heart } from "lucide-react";
import { paths } from "#app/paths.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { Badge } from "#app/ui/badge.tsx";
import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { WrittenPost } from "../queries/list-posts-of-member.server.ts";
import { Moment } from "./moment.tsx";

/** Posts of one member below each other, each with the topic it stands in. */
export function WrittenPosts({
  posts,
  heading: Heading,
}: {
  posts: readonly WrittenPost[];
  heading: "h2" | "h3";
}) {
  const t = useTranslations("people.activity");
  const language = languageOf(useLocale());
  return (
    <ul className="divide-y border-y">
      {posts.map((post) => (
        <li key={post.id} className="py-4">
          <article className="grid gap-1">
            <Heading className="text-base leading-snug font-semibold wrap-anywhere">
              <TextLink to={paths.topicPost(post)}>{post.title}</TextLink>
            </Heading>
            <p className="line-clamp-3 max-w-[72ch] text-sm text-ink-soft wrap-anywhere">
              {post.excerpt}
            </p>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-faint">
              <span>{post.categoryNames[language]}</span>
              <Moment at={post.createdAt} />
              {post.likeCount > 0 ? (
                <span className="inline-flex items-center gap-1 tabular-nums">
                  <Heart aria-hidden="true" className="size-3.5" />
                  {t("likes", { count: post.likeCount })}
                </span>
              ) : null}
              {post.isAccepted ? (
                <Badge tone="success">
                  <Check aria-hidden="true" className="size-3.5" />
                  {t("accepted")}
                </Badge>
              ) : null}
            </p>
          </article>
        </li>
      ))}
    </ul>
  );
}
