import { Form } from "@remix-run/react";
import {
  Check,
  Ellipsis,
  EyeOff,
  Flag,
  Pencil,
  Quote as QuoteIcon,
  Split,
  Trash2,
} from "lucide-react";
import { paths } from "#app/paths.ts";
import { buttonLook } from "#app/ui/button-look.ts";
import { IconButton } from "#app/ui/icon-button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import { Menu, MenuItem, MenuLink } from "#app/ui/menu.tsx";
import { useToast } from "#app/ui/toast.tsx";
import type { TopicPage } from "../queries/find-topic-page.server.ts";
import type { QuotedPost } from "./editor/post-editor.types.ts";
import { LikeButton } from "./like-button.tsx";
import type { ShownPost } from "./topic-view.tsx";

export interface ReplyTarget {
  number: number;
  name: string;
}

export interface PostBarProps {
  post: ShownPost;
  topic: TopicPage["topic"];
  mayReply: boolean;
  onReply: (target: ReplyTarget) => void;
  onQuote: (quote: QuotedPost) => void;
}

/** What can be done with a post. */
export function PostBar(props: PostBarProps) {
  const t = useTranslations("forum.post");
  const { post, topic, mayReply } = props;
  const target = { number: post.number, name: post.author.displayName };
  return (
    <div className="mt-3 -ml-2 flex flex-wrap items-center gap-1">
      <LikeButton post={post} />
      {mayReply ? (
        <Link
          to={`?reply-to=${post.number}#reply`}
          preventScrollReset
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey) return;
            event.preventDefault();
            props.onReply(target);
          }}
          className={quiet}
        >
          {t("reply")}
          <span className="sr-only">{t("toNumber", { number: post.number })}</span>
        </Link>
      ) : null}
      <ShareLink path={paths.topicPost({ ...topic, post: post.number })} number={post.number} />
      {post.may.mayAccept ? (
        <Form method="post" action={paths.postActions({ id: post.id })} preventScrollReset>
          <button type="submit" name="intent" value="accept" className={quiet}>
            <Check aria-hidden="true" />
            {t("accept")}
          </button>
        </Form>
      ) : null}
      <PostMenu {...props} />
    </div>
  );
}

function ShareLink({ path, number }: { path: string; number: number }) {
  const t = useTranslations("forum.post");
  const toast = useToast();
  return (
    <Link
      to={path}
      preventScrollReset
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || !navigator.clipboard) return;
        event.preventDefault();
        void navigator.clipboard
          .writeText(new URL(path, location.href).href)
          .then(() => toast({ text: t("linkCopied") }));
      }}
      className={quiet}
    >
      {t("share")}
      <span className="sr-only">{t("toNumber", { number })}</span>
    </Link>
  );
}

function PostMenu({ post, topic, mayReply, onQuote }: PostBarProps) {
  const t = useTranslations("forum.post");
  const { may } = post;
  const mayQuote = mayReply && may.isSignedIn;
  if (!mayQuote && !may.mayEdit && !may.mayDelete && !may.mayReport) return null;
  const quote = () => {
    const text = textOfPost(post.id);
    if (text) onQuote({ author: post.author.displayName, postId: post.id, text });
  };
  return (
    <Menu
      align="start"
      trigger={
        <IconButton size="small" label={t("more", { number: post.number })}>
          <Ellipsis aria-hidden="true" />
        </IconButton>
      }
    >
      {mayQuote ? (
        <MenuItem icon={<QuoteIcon aria-hidden="true" />} onSelect={quote}>
          {t("quote")}
        </MenuItem>
      ) : null}
      {may.mayEdit ? (
        <MenuLink to={paths.editPost({ id: post.id })} icon={<Pencil aria-hidden="true" />}>
          {t(may.isOwn ? "edit" : "moderate")}
        </MenuLink>
      ) : null}
      {may.mayModerate && !may.isOwn ? (
        <MenuLink to={paths.moderatePost({ id: post.id })} icon={<EyeOff aria-hidden="true" />}>
          {t("hide")}
        </MenuLink>
      ) : null}
      {may.mayModerate && post.number > 1 ? (
        <MenuLink
          to={paths.splitTopic({ number: topic.number, post: post.number })}
          icon={<Split aria-hidden="true" />}
        >
          {t("splitOff")}
        </MenuLink>
      ) : null}
      {may.mayReport ? (
        <MenuLink to={paths.reportPost({ id: post.id })} icon={<Flag aria-hidden="true" />}>
          {t("report")}
        </MenuLink>
      ) : null}
      {may.mayDelete ? (
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
    </Menu>
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

const quiet = buttonLook({ variant: "quiet", size: "small", className: "font-medium!" });
