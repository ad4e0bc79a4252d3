import { useTranslations } from "#app/ui/intl.tsx";
import { PostArticle } from "./post-article.tsx";
import { topicOfPost } from "./post-bar.tsx";
import type { ShownTopicPage } from "./topic-view.tsx";

/** What waits here for review, below what everybody reads. */
export function HeldPosts({ page: { held, topic } }: { page: ShownTopicPage }) {
  const t = useTranslations("forum.topic");
  if (held.length === 0) return null;
  return (
    <ol className="divide-y border-t" aria-label={t("held")}>
      {held.map((post) => (
        <li key={post.id}>
          <PostArticle
            post={post}
            topic={topicOfPost(topic)}
            isFirstUnread={false}
            isLinked={false}
            isMenuShown={false}
            mayReply={false}
            onReply={doNothing}
            onQuote={doNothing}
          />
        </li>
      ))}
    </ol>
  );
}

// Nothing is offered at a post that waits.
function doNothing(): void {}
