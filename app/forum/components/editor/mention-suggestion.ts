import type { SuggestionOptions } from "@tiptap/suggestion";
import { MentionList } from "./mention-list.tsx";
import type { MentionCandidate } from "./post-editor.types.ts";
import { suggestionPopup } from "./suggestion-popup.ts";

type Options = Omit<SuggestionOptions<MentionCandidate, MentionCandidate>, "editor">;

/** Typing `@` opens the list of members; focus stays in the text, the list is steered from there. */
export function mentionSuggestion(
  search: (query: string) => Promise<MentionCandidate[]>,
  container: string,
): Options {
  return {
    char: "@",
    debounce: 150,
    container,
    items: async ({ query }) => (await search(query).catch(() => [])).slice(0, 8),
    command: ({ editor, range, props: member }) => {
      const attrs = { memberId: member.id, label: member.name };
      editor
        .chain()
        .focus()
        .insertContentAt(range, [
          { type: "mention", attrs },
          { type: "text", text: " " },
        ])
        .run();
    },
    render: suggestionPopup(MentionList),
  };
}
