import { Checkbox } from "#app/ui/checkbox.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { PostToSplit } from "../../queries/list-posts-to-split.server.ts";
import { Moment } from "../moment.tsx";

/** Posts with a box each; those of the chain that was asked for are ticked. */
export function PostChoice({
  posts,
  chosen,
}: {
  posts: readonly PostToSplit[];
  chosen: readonly number[];
}) {
  const t = useTranslations("forumTools.split");
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-semibold">{t("which")}</legend>
      <ul className="divide-y border-y">
        {posts.map((post) => (
          <li key={post.number} className="py-3">
            <Checkbox
              name="posts"
              value={post.number}
              defaultChecked={chosen.includes(post.number)}
              label={
                <>
                  <span className="flex flex-wrap gap-x-2 text-xs text-ink-faint">
                    <span className="tabular-nums">#{post.number}</span>
                    <span className="font-semibold text-ink">{post.authorName}</span>
                    <Moment at={post.createdAt} />
                    {post.deletedAt ? <span>{t("deleted")}</span> : null}
                    {post.hiddenAt ? <span>{t("hidden")}</span> : null}
                  </span>
                  <span className="line-clamp-2 wrap-anywhere">{post.excerpt}</span>
                </>
              }
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
