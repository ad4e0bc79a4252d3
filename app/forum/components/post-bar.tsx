import { Form } from "@remix-run/react";
import { Check, Ellipsis } from "lucide-react";
import { lazy, Suspense } from "react";
import { paths } from "#app/paths.ts";
import { buttonLook } from "#app/ui/button-look.ts";
import { IconButton } from "#app/ui/icon-button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import { LazyMenu } from "#app/ui/menu.tsx";
import { useToast } from "#app/ui/toast.tsx";
import type { TopicPage } from "../queries/find-topic-page.server.ts";
import type { QuotedPost } from "./editor/post-editor.types.ts";
import { LikeButton } from "./like-button.tsx";
import { postMenuButton } from "./post-menu-form.tsx";
import { leftReactions, ReactionMenu, Reactions } from "./reactions.tsx";
import type { ShownPost } from "./topic-view.tsx";

const PostMenu = lazy(() => import("./post-menu.tsx"));

export interface ReplyTarget {
  number: number;
  name: string;
}

/** What a post shows of its topic; kept small, because it is compared for every post. */
export type TopicOfPost = Pick<
  TopicPage["topic"],
  "number" | "slug" | "categoryLanguage" | "offeredReactions"
> & { acceptedNumber: number | null };

export function topicOfPost(topic: TopicPage["topic"]): TopicOfPost {
  const { number, slug, categoryLanguage, offeredReactions, accepted } = topic;
  return {
    number,
    slug,
    categoryLanguage,
    offeredReactions,
    acceptedNumber: accepted?.number ?? null,
  };
}

export interface PostBarProps {
  post: ShownPost;
  topic: TopicOfPost;
  /** Without scripts the items of its menus stand below it when they are asked for. */
  isMenuShown: boolean;
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
    <>
      <div className="mt-3 -ml-2 flex flex-wrap items-center gap-1 print:hidden">
        <LikeButton post={post} />
        <Reactions post={post} topic={topic} />
        {mayReply ? (
          <Link
            to={paths.replyTo({ ...topic, post: post.number })}
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
        {post.may.mayAccept ? <AcceptForm post={post} /> : null}
        {post.may.isSignedIn ? (
          <LazyMenu
            align="start"
            trigger={
              <IconButton
                {...postMenuButton({ ...topic, post: post.number })}
                size="small"
                label={t("more", { number: post.number })}
              >
                <Ellipsis aria-hidden="true" />
              </IconButton>
            }
          >
            <PostMenu {...props} />
          </LazyMenu>
        ) : null}
      </div>
      {props.isMenuShown && post.may.isSignedIn ? <ShownMenu {...props} /> : null}
    </>
  );
}

function AcceptForm({ post }: Pick<PostBarProps, "post">) {
  const t = useTranslations("forum.post");
  return (
    <Form method="post" action={paths.postActions({ id: post.id })} preventScrollReset>
      <button type="submit" name="intent" value="accept" className={quiet}>
        <Check aria-hidden="true" />
        {t("accept")}
      </button>
    </Form>
  );
}

function ShownMenu(props: PostBarProps) {
  const { post, topic } = props;
  return (
    <Suspense fallback={null}>
      <div className="mt-2 max-w-80 rounded-control border bg-surface p-1.5">
        {post.may.mayLike ? (
          <ReactionMenu post={post} kinds={leftReactions(post, topic.offeredReactions)} />
        ) : null}
        {/* Quoting into the reply needs scripts. */}
        <PostMenu {...props} mayReply={false} />
      </div>
    </Suspense>
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
        const url = new URL(path, location.href).href;
        // Phones have a sheet of their own for this; whoever closes it has changed their mind.
        if (navigator.share && matchMedia("(pointer: coarse)").matches)
          void navigator.share({ url, title: document.title }).catch(() => {});
        else void navigator.clipboard.writeText(url).then(() => toast({ text: t("linkCopied") }));
      }}
      className={quiet}
    >
      {t("share")}
      <span className="sr-only">{t("toNumber", { number })}</span>
    </Link>
  );
}

const quiet = buttonLook({ variant: "quiet", size: "small", className: "font-medium!" });
