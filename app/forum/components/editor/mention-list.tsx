import type { SuggestionProps } from "@tiptap/suggestion";
import { type ForwardedRef, forwardRef } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import type { MentionCandidate } from "./post-editor.types.ts";
import { SuggestionList, type SuggestionListHandle } from "./suggestion-list.tsx";

/** Members to mention. */
export const MentionList = forwardRef(function MentionList(
  { items, command, loading, editor }: SuggestionProps<MentionCandidate, MentionCandidate>,
  ref: ForwardedRef<SuggestionListHandle>,
) {
  const t = useTranslations("forum.editor");
  return (
    <SuggestionList
      ref={ref}
      items={items}
      onChoose={command}
      textbox={editor.view.dom}
      label={t("mentionList")}
      status={loading ? "" : t("mentionCount", { count: items.length })}
      empty={loading ? t("mentionSearching") : t("mentionNone")}
      render={(member) => (
        <>
          {member.avatar ? (
            <img
              src={member.avatar}
              alt=""
              width={24}
              height={24}
              className="size-6 rounded-full"
            />
          ) : (
            <span
              aria-hidden="true"
              className="grid size-6 place-items-center rounded-full bg-brand text-xs font-semibold text-brand-ink"
            >
              {member.name.slice(0, 1).toUpperCase()}
            </span>
          )}
          <span className="truncate">{member.name}</span>
        </>
      )}
    />
  );
});
