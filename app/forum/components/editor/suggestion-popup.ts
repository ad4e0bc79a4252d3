import { ReactRenderer } from "@tiptap/react";
import type { SuggestionOptions, SuggestionProps } from "@tiptap/suggestion";
import type { ForwardRefExoticComponent, RefAttributes } from "react";
import type { SuggestionListHandle } from "./suggestion-list.tsx";

/** Shows a list at the cursor and lets it be steered from the text. */
export function suggestionPopup<Item>(
  List: ForwardRefExoticComponent<
    SuggestionProps<Item, Item> & RefAttributes<SuggestionListHandle>
  >,
): NonNullable<SuggestionOptions<Item, Item>["render"]> {
  return () => {
    let list: ReactRenderer<SuggestionListHandle> | undefined;
    let unmount: (() => void) | undefined;
    return {
      onStart: (props) => {
        list = new ReactRenderer(List, { props, editor: props.editor });
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
  };
}
