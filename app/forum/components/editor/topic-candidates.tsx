import type { SuggestionProps } from "@tiptap/suggestion";
import { type ForwardedRef, forwardRef } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import type { TopicCandidate } from "./post-editor.types.ts";
import { SuggestionList, type SuggestionListHandle } from "./suggestion-list.tsx";

/** Topics to link to. Most `#` are only a sign, so nothing shows where nothing fits. */
export const TopicCandidates = forwardRef(function TopicCandidates(
  { items, command, editor }: SuggestionProps<TopicCandidate, TopicCandidate>,
  ref: ForwardedRef<SuggestionListHandle>,
) {
  const t = useTranslations("forumWriting.editor");
  return (
    <SuggestionList
      ref={ref}
      items={items}
      onChoose={command}
      textbox={editor.view.dom}
      label={t("topics")}
      status={items.length > 0 ? t("topicCount", { count: items.length }) : ""}
      render={(topic) => (
        <span className="min-w-0">
          <span className="line-clamp-2 leading-snug">{topic.title}</span>
          <span className="block text-xs opacity-75">{topic.category}</span>
        </span>
      )}
    />
  );
});
