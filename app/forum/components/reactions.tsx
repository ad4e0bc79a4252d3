import { useFetcher } from "@remix-run/react";
import { SmilePlus } from "lucide-react";
import { lazy } from "react";
import { paths } from "#app/paths.ts";
import { buttonLook } from "#app/ui/button-look.ts";
import { classNames } from "#app/ui/class-names.ts";
import { IconButton } from "#app/ui/icon-button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { LazyMenu } from "#app/ui/menu.tsx";
import { isReactionKind, type ReactionKind } from "../rules/reactions.ts";
import type { PostBarProps } from "./post-bar.tsx";
import { postMenuButton } from "./post-menu-form.tsx";
import { ReactionIcon } from "./reaction-icon.tsx";
import type { ShownPost } from "./topic-view.tsx";
import { useRefusalToast } from "./use-refusal-toast.ts";

export const ReactionMenu = lazy(() => import("./reaction-menu.tsx"));

/** What people said to a post with one sign, and a way to say it, too. */
export function Reactions({ post, topic }: Pick<PostBarProps, "post" | "topic">) {
  const t = useTranslations("forum.reactions");
  const given = Object.keys(post.reactionCounts).filter(isReactionKind);
  const left = leftReactions(post, topic.offeredReactions);
  return (
    <>
      {given.map((kind) => (
        <ReactionChip key={kind} post={post} kind={kind} />
      ))}
      {post.may.mayLike && left.length > 0 ? (
        <LazyMenu
          align="start"
          trigger={
            <IconButton
              {...postMenuButton({ ...topic, post: post.number })}
              size="small"
              label={t("add", { number: post.number })}
            >
              <SmilePlus aria-hidden="true" />
            </IconButton>
          }
        >
          <ReactionMenu post={post} kinds={left} />
        </LazyMenu>
      ) : null}
    </>
  );
}

/** The reactions on offer that the viewer has not given. */
export function leftReactions(post: ShownPost, offered: readonly ReactionKind[]) {
  return offered.filter((kind) => !post.ownReactions.includes(kind));
}

function ReactionChip({ post, kind }: { post: ShownPost; kind: ReactionKind }) {
  const t = useTranslations("forum.reactions");
  const fetcher = useFetcher<{ refusal: string | null }>();
  useRefusalToast(fetcher.data?.refusal);
  const isOwn = post.ownReactions.includes(kind);
  const wanted = fetcher.formData?.get("intent");
  const isGiven = wanted ? wanted === "react" : isOwn;
  const count = (post.reactionCounts[kind] ?? 0) + Number(isGiven) - Number(isOwn);
  const words = { name: t(`names.${kind}`), number: post.number, count };
  const look = classNames(
    buttonLook({ variant: "quiet", size: "small" }),
    "tabular-nums",
    isGiven && "bg-accent-soft! text-accent-soft-ink!",
  );
  const face = <ReactionIcon kind={kind} />;
  if (!post.may.mayLike)
    return (
      <span className={classNames(look, "hover:bg-transparent! hover:text-ink-soft!")}>
        {face}
        {count}
        <span className="sr-only">{t("times", words)}</span>
      </span>
    );
  return (
    <fetcher.Form method="post" action={paths.postActions({ id: post.id })}>
      <input type="hidden" name="kind" value={kind} />
      <button
        type="submit"
        name="intent"
        value={isGiven ? "unreact" : "react"}
        aria-pressed={isGiven}
        aria-label={t("react", words)}
        className={look}
      >
        {face}
        {count}
      </button>
    </fetcher.Form>
  );
}
