import type { WaitingPost } from "#app/forum/queries/list-waiting-posts.server.ts";
import { paths } from "#app/paths.ts";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";

/** What of the member's own waits for review, and why. */
export function WaitingPosts({ posts }: { posts: readonly WaitingPost[] }) {
  const t = useTranslations("moderation.standing");
  const rules = useTranslations("forum.post.holdRules");
  const format = useFormatter();
  if (posts.length === 0) return null;
  return (
    <section className="mb-9">
      <h2 className="display mb-3 text-lg">{t("waiting")}</h2>
      <ul className="divide-y border-y">
        {posts.map((post) => (
          <li key={post.id} className="grid gap-1 py-3 text-sm">
            <TextLink
              to={paths.topicPost({
                number: post.topicNumber,
                slug: post.topicSlug,
                post: post.number,
              })}
              className="justify-self-start"
            >
              {post.topicTitle}
            </TextLink>
            <p className="text-ink-faint">
              {t("waitingSince", {
                date: format.dateTime(new Date(post.heldAt ?? 0), {
                  dateStyle: "long",
                  timeStyle: "short",
                }),
              })}
            </p>
            {post.rules.map((rule) => (
              <p key={rule} className="text-ink-soft">
                {rules(rule)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
