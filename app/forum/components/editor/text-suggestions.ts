import { Extension } from "@tiptap/core";
import { PluginKey } from "@tiptap/pm/state";
import { Suggestion } from "@tiptap/suggestion";
import { EmojiCandidates } from "./emoji-candidates.tsx";
import type { EmojiCandidate, TopicCandidate } from "./post-editor.types.ts";
import { suggestionPopup } from "./suggestion-popup.ts";
import { TopicCandidates } from "./topic-candidates.tsx";

/** Typing `#` and words of a title offers topics; choosing one puts in a link with its title. */
export function topicSuggestion(
  search: (query: string) => Promise<TopicCandidate[]>,
  container: string,
) {
  return Extension.create({
    name: "topicSuggestion",
    addProseMirrorPlugins() {
      return [
        Suggestion<TopicCandidate, TopicCandidate>({
          editor: this.editor,
          pluginKey: new PluginKey("topicSuggestion"),
          char: "#",
          allowSpaces: true,
          debounce: 200,
          container,
          items: ({ query }) => (query.length < 3 ? [] : search(query).catch(() => [])),
          command: ({ editor, range, props: topic }) => {
            const marks = [{ type: "link", attrs: { href: topic.href } }];
            editor
              .chain()
              .focus()
              .insertContentAt(range, [
                { type: "text", text: topic.title, marks },
                { type: "text", text: " " },
              ])
              .run();
          },
          render: suggestionPopup(TopicCandidates),
        }),
      ];
    },
  });
}

/** Typing `:` and a word offers emoji; they are signs like letters. */
export function emojiSuggestion(
  search: (query: string) => Promise<EmojiCandidate[]>,
  container: string,
) {
  return Extension.create({
    name: "emojiSuggestion",
    addProseMirrorPlugins() {
      return [
        Suggestion<EmojiCandidate, EmojiCandidate>({
          editor: this.editor,
          pluginKey: new PluginKey("emojiSuggestion"),
          char: ":",
          debounce: 150,
          container,
          items: async ({ query }) =>
            query.length < 2 ? [] : (await search(query).catch(() => [])).slice(0, 8),
          command: ({ editor, range, props }) => {
            editor
              .chain()
              .focus()
              .insertContentAt(range, { type: "text", text: `${props.sign} ` })
              .run();
          },
          render: suggestionPopup(EmojiCandidates),
        }),
      ];
    },
  });
}
