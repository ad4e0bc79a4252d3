import { useEffect, useState } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import type { TopicCandidate } from "./editor/post-editor.types.ts";
import { searchTopics } from "./editor-services.ts";

const pauseMs = 400;

/** Topics that may already say what somebody is about to ask; they open in a tab of their own. */
export function SimilarTopics({ titleFieldId }: { titleFieldId: string }) {
  const t = useTranslations("forumWriting.similar");
  const topics = useSimilarTopics(titleFieldId);
  return (
    <section aria-label={t("title")} className={topics.length > 0 ? "-mt-3" : "sr-only"}>
      <p role="status" className="text-sm font-semibold">
        {topics.length > 0 ? t("found", { count: topics.length }) : ""}
      </p>
      <ul className="mt-1 divide-y">
        {topics.map((topic) => (
          <li key={topic.id} className="py-2 text-sm">
            <a
              href={topic.href}
              target="_blank"
              rel="noopener"
              className="rounded-small font-semibold text-brand-text wrap-anywhere hover:underline"
            >
              {topic.title}
            </a>
            <span className="block text-xs text-ink-faint">
              {topic.category} · {t("replies", { count: topic.replyCount })}
              {topic.isSolved ? ` · ${t("solved")}` : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useSimilarTopics(titleFieldId: string): TopicCandidate[] {
  const [topics, setTopics] = useState<TopicCandidate[]>([]);
  useEffect(() => {
    const field = document.getElementById(titleFieldId);
    if (!(field instanceof HTMLInputElement)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest = "";
    const search = async () => {
      const query = field.value.trim();
      if (query === latest) return;
      latest = query;
      const found = query.length < 6 ? [] : await searchTopics(query).catch(() => []);
      if (query === latest) setTopics(found);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void search(), pauseMs);
    };
    field.addEventListener("input", wait);
    return () => {
      clearTimeout(timer);
      field.removeEventListener("input", wait);
    };
  }, [titleFieldId]);
  return topics;
}
