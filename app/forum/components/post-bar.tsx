import { Form } from "@remix-run/react";
import { Check } from "lucide-react";
import { paths } from "#app/paths.ts";
import { buttonLook } from "#app/ui/button-look.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import { useToast } from "#app/ui/toast.tsx";
import type { TopicPage } from "../queries/find-topic-page.server.ts";
import type { QuotedPost } from "./editor/post-editor.types.ts";
import { LikeButton } from "./like-button.tsx";
import { PostMenu } from "./post-menu.tsx";
import { Reactions } from "./reactions.tsx";
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
    <div className="mt-3 -ml-2 flex flex-wrap items-center gap-1 print:hidden">
      <LikeButton post={post} />
      <Reactions post={post} offered={topic.offeredReactions} />
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
