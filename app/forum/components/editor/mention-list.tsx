import type { SuggestionProps } from "@tiptap/suggestion";
import {
  type ForwardedRef,
  forwardRef,
  useEffect,
  useId,
  useImperativeHandle,
  useState,
} from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import type { MentionCandidate } from "./post-editor.types.ts";

export type MentionListHandle = { handleKey: (event: KeyboardEvent) => boolean };

type Props = SuggestionProps<MentionCandidate, MentionCandidate>;

export const MentionList = forwardRef(function MentionList(
  { items, command, loading, editor }: Props,
  ref: ForwardedRef<MentionListHandle>,
) {
  const t = useTranslations("forum.editor");
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const current = Math.min(chosen, Math.max(0, items.length - 1));
  useImperativeHandle(ref, () => ({
    handleKey: (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const member = items[current];
      if (!member) return false;
      if (step) setChosen((current + step + items.length) % items.length);
      else if (event.key === "Enter" || event.key === "Tab") command(member);
      else return false;
      return true;
    },
  }));
  useTextboxPointsTo(editor.view.dom, {
    listId: id,
    optionId: items[current] && `${id}${current}`,
  });
  return (
    <div className="z-50 w-64 overflow-hidden rounded-control border border-line bg-surface text-ink shadow-pop">
      <div
        id={id}
        role="listbox"
        aria-label={t("mentionList")}
        className="max-h-72 overflow-y-auto p-1"
      >
        {items.map((member, index) => (
          <Option
            key={member.id}
            id={`${id}${index}`}
            member={member}
            isChosen={index === current}
            onHover={() => setChosen(index)}
            onChoose={() => command(member)}
          />
        ))}
      </div>
      {items.length === 0 && (
        <p className="px-3 pb-2 text-sm text-ink-soft">
          {loading ? t("mentionSearching") : t("mentionNone")}
        </p>
      )}
      <p role="status" className="sr-only">
        {loading ? "" : t("mentionCount", { count: items.length })}
      </p>
    </div>
  );
});

function Option(props: {
  id: string;
  member: MentionCandidate;
  isChosen: boolean;
  onHover: () => void;
  onChoose: () => void;
}) {
  const { member, isChosen } = props;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the text (aria-activedescendant).
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled in the text.
    <div
      id={props.id}
      role="option"
      aria-selected={isChosen}
      onPointerMove={props.onHover}
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onChoose}
      className="flex min-h-10 cursor-pointer items-center gap-2.5 rounded-small px-2 text-sm aria-selected:bg-brand-soft aria-selected:text-brand-soft-ink"
    >
      {member.avatar ? (
        <img src={member.avatar} alt="" width={24} height={24} className="size-6 rounded-full" />
      ) : (
        <span
          aria-hidden="true"
          className="grid size-6 place-items-center rounded-full bg-brand text-xs font-semibold text-brand-ink"
        >
          {member.name.slice(0, 1).toUpperCase()}
        </span>
      )}
      <span className="truncate">{member.name}</span>
    </div>
  );
}

// Screen readers hear the chosen member although the focus stays in the text.
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
