import {
  type ForwardedRef,
  forwardRef,
  type ReactNode,
  useEffect,
  useId,
  useImperativeHandle,
  useState,
} from "react";

export type SuggestionListHandle = { handleKey: (event: KeyboardEvent) => boolean };

export interface SuggestionListProps<Item> {
  items: readonly Item[];
  onChoose: (item: Item) => void;
  textbox: HTMLElement;
  label: string;
  /** What is said to those who do not see the list. */
  status: string;
  /** Shown where there is nothing to choose; without it the list stays away. */
  empty?: string;
  render: (item: Item) => ReactNode;
}

type AnyItem = { id: string };

/** What can be put in where the cursor is. Focus stays in the text, the list is steered from there. */
export const SuggestionList = forwardRef(function SuggestionList<Item extends AnyItem>(
  { items, onChoose, textbox, label, status, empty, render }: SuggestionListProps<Item>,
  ref: ForwardedRef<SuggestionListHandle>,
) {
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const current = Math.min(chosen, Math.max(0, items.length - 1));
  useImperativeHandle(ref, () => ({
    handleKey: (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const item = items[current];
      if (!item) return false;
      if (step) setChosen((current + step + items.length) % items.length);
      else if (event.key === "Enter" || event.key === "Tab") onChoose(item);
      else return false;
      return true;
    },
  }));
  useTextboxPointsTo(textbox, { listId: id, optionId: items[current] && `${id}${current}` });
  const isAway = items.length === 0 && !empty;
  return (
    <div
      className={
        isAway
          ? "sr-only"
          : "z-50 w-72 overflow-hidden rounded-control border border-line bg-surface text-ink shadow-pop"
      }
    >
      <div id={id} role="listbox" aria-label={label} className="max-h-72 overflow-y-auto p-1">
        {items.map((item, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the text (aria-activedescendant).
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled in the text.
          <div
            key={item.id}
            id={`${id}${index}`}
            role="option"
            aria-selected={index === current}
            onPointerMove={() => setChosen(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(item)}
            className="flex min-h-10 cursor-pointer items-center gap-2.5 rounded-small px-2 py-1 text-sm aria-selected:bg-brand-soft aria-selected:text-brand-soft-ink"
          >
            {render(item)}
          </div>
        ))}
      </div>
      {items.length === 0 && empty ? (
        <p className="px-3 pb-2 text-sm text-ink-soft">{empty}</p>
      ) : null}
      <p role="status" className="sr-only">
        {status}
      </p>
    </div>
  );
}) as <Item extends AnyItem>(
  props: SuggestionListProps<Item> & { ref?: ForwardedRef<SuggestionListHandle> },
) => ReactNode;

// Screen readers hear what is chosen although the focus stays in the text.
function useTextboxPointsTo(
  textbox: HTMLElement,
  { listId, optionId }: { listId: string; optionId: string | undefined },
) {
  useEffect(() => {
    textbox.setAttribute("aria-autocomplete", "list");
    textbox.setAttribute("aria-controls", listId);
    if (optionId) textbox.setAttribute("aria-activedescendant", optionId);
    else textbox.removeAttribute("aria-activedescendant");
    return () => {
      for (const name of ["autocomplete", "controls", "activedescendant"]) {
        textbox.removeAttribute(`aria-${name}`);
      }
    };
  }, [textbox, listId, optionId]);
}
