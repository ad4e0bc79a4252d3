import { useFetcher } from "@remix-run/react";
import { Heart } from "lucide-react";
import { paths } from "#app/paths.ts";
import { buttonLook } from "#app/ui/button-look.ts";
import { classNames } from "#app/ui/class-names.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import type { ShownPost } from "./topic-view.tsx";
import { useRefusalToast } from "./use-refusal-toast.ts";

/** The number of likes; for members a button that answers at once and corrects itself if refused. */
export function LikeButton({ post }: { post: ShownPost }) {
  const t = useTranslations("forum.post");
  const fetcher = useFetcher<{ refusal: string | null }>();
  useRefusalToast(fetcher.data?.refusal);
  const wanted = fetcher.formData?.get("intent");
  const isLiked = wanted ? wanted === "like" : post.isLiked;
  const count = post.likeCount + Number(isLiked) - Number(post.isLiked);
  const look = classNames(
    buttonLook({ variant: "quiet", size: "small" }),
    "tabular-nums",
    isLiked && "bg-accent-soft! text-accent-soft-ink!",
  );
  const heart = <Heart aria-hidden="true" fill={isLiked ? "currentColor" : "none"} />;
  if (!post.may.mayLike) {
    return (
      <span className={classNames(look, "hover:bg-transparent! hover:text-ink-soft!")}>
        {heart}
        {count}
        <span className="sr-only">{t("likes", { count })}</span>
      </span>
    );
  }
  return (
    <fetcher.Form method="post" action={paths.postActions({ id: post.id })}>
      <button
        type="submit"
        name="intent"
        value={isLiked ? "unlike" : "like"}
        aria-pressed={isLiked}
        aria-label={t("like", { number: post.number, count })}
        className={look}
      >
        {heart}
        {count}
      </button>
    </fetcher.Form>
  );
}
