import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import type { ShownPost } from "./topic-view.tsx";

/** Where a post was: it is said that it was there and who took it away, not what it said. */
export function Tombstone({ post }: { post: ShownPost }) {
  const t = useTranslations("forum.post");
  const format = useFormatter();
  const { may, state, html } = post;
  const what = state === "hidden" ? "hidden" : post.deletedByAuthor ? "deleted" : "removed";
  return (
    <article
      id={`post-${post.number}`}
      className="grid scroll-mt-20 gap-2 py-5 text-sm text-ink-faint"
    >
      <div className="flex flex-wrap items-center gap-3">
        <p>{t(`gone.${what}`, { name: post.author.displayName })}</p>
        {may.mayUndelete ? (
          <Form method="post" action={paths.postActions({ id: post.id })} preventScrollReset>
            <Button type="submit" size="small" name="intent" value="undelete">
              {t("undelete")}
            </Button>
          </Form>
        ) : null}
      </div>
      {post.forgottenAt ? (
        <p>
          {t("forgottenAt", {
            when: format.dateTime(new Date(post.forgottenAt), {
              dateStyle: "long",
              timeStyle: "short",
            }),
          })}
        </p>
      ) : null}
      {post.reason ? <p>{t("reason", { reason: post.reason })}</p> : null}
      {html ? (
        <details>
          <summary className="min-h-6 font-semibold">
            {t(may.isOwn ? "showOwnText" : "showText")}
          </summary>
          <div
            className="prose-post mt-2"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered at write time from a checked document
            dangerouslySetInnerHTML={{ __html: html }}
          />
        </details>
      ) : null}
    </article>
  );
}
