import { ArrowDown } from "lucide-react";
import { useState } from "react";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { useLive } from "#app/ui/live/use-live.ts";
import type { TopicPage } from "../queries/find-topic-page.server.ts";

/**
 * Offers what others have written since the page was loaded. It hovers over the end of the posts and
 * takes no room, so that the text stays where it is read.
 */
export function NewPosts({ topic, lastNumber }: Pick<TopicPage, "topic" | "lastNumber">) {
  const t = useTranslations("forumReading.topic");
  const [told, setTold] = useState({ count: 0, first: null as number | null, of: "" });
  const query = { topic: String(topic.number), after: String(lastNumber) };
  const of = `${query.topic} ${query.after}`;
  useLive("topic", query, (news) => setTold({ ...news, of }));
  const news = told.of === of && told.first !== null ? told : null;
  return (
    <div
      role="status"
      className="pointer-events-none sticky bottom-20 z-10 h-0 md:bottom-6 print:hidden"
    >
      {news ? (
        <p className="absolute inset-x-0 bottom-3 flex justify-center">
          <ButtonLink
            to={paths.topicPost({ ...topic, post: news.first! })}
            variant="primary"
            size="small"
            className="pointer-events-auto shadow-pop"
          >
            <ArrowDown aria-hidden="true" />
            {t("newPosts", { count: news.count })}
          </ButtonLink>
        </p>
      ) : null}
    </div>
  );
}
