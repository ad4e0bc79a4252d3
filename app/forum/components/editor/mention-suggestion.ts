import { ReactRenderer } from "@tiptap/react";
import type { SuggestionOptions } from "@tiptap/suggestion";
import { MentionList, type MentionListHandle } from "./mention-list.tsx";
import type { MentionCandidate } from "./post-editor.types.ts";

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
    render: () => {
      let list: ReactRenderer<MentionListHandle> | undefined;
      let unmount: (() => void) | undefined;
      return {
        onStart: (props) => {
          list = new ReactRenderer(MentionList, { props, editor: props.editor });
          unmount = props.mount(list.element);
        },
        onUpdate: (props) => list?.updateProps(props),
        onKeyDown: ({ event }) => list?.ref?.handleKey(event) ?? false,
        onExit: () => {
          unmount?.();
          list?.destroy();
          list = undefined;
        },
      };
    },
  };
}
