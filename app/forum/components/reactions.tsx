import { useFetcher } from "@remix-run/react";
import { SmilePlus } from "lucide-react";
import { paths } from "#app/paths.ts";
import { buttonLook } from "#app/ui/button-look.ts";
import { classNames } from "#app/ui/class-names.ts";
import { IconButton } from "#app/ui/icon-button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Menu, MenuItem } from "#app/ui/menu.tsx";
import { isReactionKind, type ReactionKind } from "../rules/reactions.ts";
import { ReactionIcon } from "./reaction-icon.tsx";
import type { ShownPost } from "./topic-view.tsx";
import { useRefusalToast } from "./use-refusal-toast.ts";

/** What people said to a post with one sign, and a way to say it, too. */
export function Reactions({
  post,
  offered,
}: {
  post: ShownPost;
  offered: readonly ReactionKind[];
}) {
  const given = Object.keys(post.reactionCounts).filter(isReactionKind);
  const left = offered.filter((kind) => !post.ownReactions.includes(kind));
  return (
    <>
      {given.map((kind) => (
        <ReactionChip key={kind} post={post} kind={kind} />
      ))}
      {post.may.mayLike && left.length > 0 ? <ReactionMenu post={post} kinds={left} /> : null}
    </>
  );
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

function ReactionMenu({ post, kinds }: { post: ShownPost; kinds: readonly ReactionKind[] }) {
  const t = useTranslations("forum.reactions");
  const fetcher = useFetcher<{ refusal: string | null }>();
  useRefusalToast(fetcher.data?.refusal);
  return (
    <Menu
      align="start"
      trigger={
        <IconButton size="small" label={t("add", { number: post.number })}>
          <SmilePlus aria-hidden="true" />
        </IconButton>
      }
    >
      <fetcher.Form method="post" action={paths.postActions({ id: post.id })}>
        <input type="hidden" name="intent" value="react" />
        {kinds.map((kind) => (
          <MenuItem
            key={kind}
            type="submit"
            name="kind"
            value={kind}
            icon={<ReactionIcon kind={kind} />}
          >
            {t(`names.${kind}`)}
          </MenuItem>
        ))}
      </fetcher.Form>
    </Menu>
  );
}
