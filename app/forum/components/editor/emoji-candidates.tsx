import type { SuggestionProps } from "@tiptap/suggestion";
import { type ForwardedRef, forwardRef } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import type { EmojiCandidate } from "./post-editor.types.ts";
import { SuggestionList, type SuggestionListHandle } from "./suggestion-list.tsx";

/** Emoji by their names. */
export const EmojiCandidates = forwardRef(function EmojiCandidates(
  { items, command, editor }: SuggestionProps<EmojiCandidate, EmojiCandidate>,
  ref: ForwardedRef<SuggestionListHandle>,
) {
  const t = useTranslations("forumWriting.editor");
  return (
    <SuggestionList
      ref={ref}
      items={items}
      onChoose={command}
      textbox={editor.view.dom}
      label={t("emoji")}
      status={items.length > 0 ? t("emojiCount", { count: items.length }) : ""}
      render={({ sign, label }) => (
        <>
          <span aria-hidden="true" className="text-lg">
            {sign}
          </span>
          <span className="truncate">{label}</span>
        </>
      )}
    />
  );
});
