import { CornerDownRight } from "lucide-react";
import { paths } from "#app/paths.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { MovedPosts as MovedPostsLine } from "../queries/find-moved-post.server.ts";

/** Where posts stood that are elsewhere now; links to each of their numbers still end here. */
export function MovedPosts({ line: { numbers, place } }: { line: MovedPostsLine }) {
  const t = useTranslations("forum.post");
  return (
    <div className="flex gap-2.5 py-4 text-sm text-ink-faint">
      <CornerDownRight aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <p className="wrap-anywhere">
        {numbers.map((number) => (
          <span key={number} id={`post-${number}`} className="scroll-mt-20" />
        ))}
        {t("moved", { count: numbers.length })}{" "}
        {place ? <TextLink to={paths.topicPost(place)}>{place.title}</TextLink> : null}
      </p>
    </div>
  );
}
