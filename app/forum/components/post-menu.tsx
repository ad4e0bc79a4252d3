import { Form } from "@remix-run/react";
import {
  Bookmark,
  BookmarkCheck,
  EyeOff,
  Flag,
  History,
  NotebookPen,
  Pencil,
  Quote as QuoteIcon,
  SmilePlus,
  Split,
  Trash2,
} from "lucide-react";
import { paths } from "#app/paths.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { MenuItem, MenuLink } from "#app/ui/menu.tsx";
import type { PostBarProps } from "./post-bar.tsx";

/** What is done with a post now and then: the items of its menu. */
export default function PostMenu(props: PostBarProps) {
  const t = useTranslations("forum.post");
  const { post } = props;
  return (
    <>
      <QuoteItem {...props} />
      <BookmarkItem post={post} />
      {post.likeCount > 0 || Object.keys(post.reactionCounts).length > 0 ? (
        <MenuLink to={paths.postReactions({ id: post.id })} icon={<SmilePlus aria-hidden="true" />}>
          {t("whoReacted")}
        </MenuLink>
      ) : null}
      {post.may.maySeeHistory ? (
        <MenuLink to={paths.postHistory({ id: post.id })} icon={<History aria-hidden="true" />}>
          {t("history")}
        </MenuLink>
      ) : null}
      <EditItems post={post} />
      <StaffItems {...props} />
      {post.may.mayReport ? (
        <MenuLink to={paths.reportPost({ id: post.id })} icon={<Flag aria-hidden="true" />}>
          {t("report")}
        </MenuLink>
      ) : null}
      {post.may.mayDelete ? (
        <Form method="post" action={paths.postActions({ id: post.id })} preventScrollReset>
          <MenuItem
            type="submit"
            name="intent"
            value="delete"
            danger
            icon={<Trash2 aria-hidden="true" />}
          >
            {t("delete")}
          </MenuItem>
        </Form>
      ) : null}
    </>
  );
}

function QuoteItem({ post, mayReply, onQuote }: PostBarProps) {
  const t = useTranslations("forum.post");
  if (!mayReply) return null;
  const quote = () => {
    const text = textOfPost(post.id);
    if (text) onQuote({ author: post.author.displayName, postId: post.id, text });
  };
  return (
    <MenuItem icon={<QuoteIcon aria-hidden="true" />} onSelect={quote}>
      {t("quote")}
    </MenuItem>
  );
}

function BookmarkItem({ post }: Pick<PostBarProps, "post">) {
  const t = useTranslations("forum.post");
  if (post.isBookmarked)
    return (
      <MenuLink to={paths.bookmark({ id: post.id })} icon={<BookmarkCheck aria-hidden="true" />}>
        {t("bookmarked")}
      </MenuLink>
    );
  if (!post.may.mayBookmark) return null;
  return (
    <Form method="post" action={paths.postActions({ id: post.id })} preventScrollReset>
      <MenuItem type="submit" name="intent" value="bookmark" icon={<Bookmark aria-hidden="true" />}>
        {t("bookmark")}
      </MenuItem>
    </Form>
  );
}

function EditItems({ post }: Pick<PostBarProps, "post">) {
  const t = useTranslations("forum.post");
  const { may } = post;
  return (
    <>
      {may.mayEdit ? (
        <MenuLink to={paths.editPost({ id: post.id })} icon={<Pencil aria-hidden="true" />}>
          {t(may.isOwn || (post.isWiki && !may.mayModerate) ? "edit" : "moderate")}
        </MenuLink>
      ) : null}
      {may.mayOpenToAll ? (
        <Form method="post" action={paths.postActions({ id: post.id })} preventScrollReset>
          <MenuItem
            type="submit"
            name="intent"
            value={post.isWiki ? "end-wiki" : "open-wiki"}
            icon={<NotebookPen aria-hidden="true" />}
          >
            {t(post.isWiki ? "endWiki" : "openWiki")}
          </MenuItem>
        </Form>
      ) : null}
    </>
  );
}

function StaffItems({ post, topic }: Pick<PostBarProps, "post" | "topic">) {
  const t = useTranslations("forum.post");
  if (!post.may.mayModerate) return null;
  return (
    <>
      {post.may.isOwn ? null : (
        <MenuLink to={paths.moderatePost({ id: post.id })} icon={<EyeOff aria-hidden="true" />}>
          {t("hide")}
        </MenuLink>
      )}
      {post.number > 1 ? (
        <MenuLink
          to={paths.splitTopic({ number: topic.number, post: post.number })}
          icon={<Split aria-hidden="true" />}
        >
          {t("splitOff")}
        </MenuLink>
      ) : null}
    </>
  );
}

/** What is marked in the post, else all of it without what it quotes itself. */
function textOfPost(id: string): string {
  const body = document.querySelector(`[data-post="${CSS.escape(id)}"] .prose-post`);
  if (!(body instanceof HTMLElement)) return "";
  const selection = getSelection();
  const marked = selection?.toString().trim();
  if (marked && body.contains(selection?.anchorNode ?? null)) return marked;
  const own = body.cloneNode(true) as HTMLElement;
  for (const quote of own.querySelectorAll("figure.quote, blockquote, details")) quote.remove();
  return [...own.children]
    .map((child) => child.textContent?.trim())
    .filter(Boolean)
    .join("\n\n");
}
