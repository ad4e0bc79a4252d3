import { useFetcher } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { MenuItem } from "#app/ui/menu.tsx";
import type { ReactionKind } from "../rules/reactions.ts";
import { ReactionIcon } from "./reaction-icon.tsx";
import type { ShownPost } from "./topic-view.tsx";
import { useRefusalToast } from "./use-refusal-toast.ts";

/** The reactions that a post does not have from the viewer yet: the items of a menu. */
export default function ReactionMenu({
  post,
  kinds,
}: {
  post: ShownPost;
  kinds: readonly ReactionKind[];
}) {
  const t = useTranslations("forum.reactions");
  const fetcher = useFetcher<{ refusal: string | null }>();
  useRefusalToast(fetcher.data?.refusal);
  return (
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
  );
}
