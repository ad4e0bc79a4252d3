import { Popover } from "@base-ui/react/popover";
import type { Editor } from "@tiptap/react";
import { Smile } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import type { EmojiCandidate } from "./post-editor.types.ts";
import { Tool } from "./tool.tsx";

export type EmojiSearch = (query: string) => Promise<EmojiCandidate[]>;

/** Emoji to choose from, for those who do not know that `:` and a word do the same. */
export function EmojiTool({ editor, onSearch }: { editor: Editor; onSearch: EmojiSearch }) {
  const t = useTranslations("forumWriting.editor");
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Tool ref={button} icon={Smile} label={t("emoji")} onClick={() => setOpen(!isOpen)} />
      <Popover.Root open={isOpen} onOpenChange={setOpen}>
        <Popover.Portal>
          <Popover.Positioner anchor={button} sideOffset={8} align="start" className="z-50">
            <Popover.Popup
              aria-label={t("emoji")}
              finalFocus={() => editor.view.dom}
              className="w-80 max-w-[calc(100vw-2rem)] rounded-control border border-line bg-surface p-3 text-ink shadow-pop"
            >
              <EmojiGrid
                onSearch={onSearch}
                onChoose={(sign) => {
                  setOpen(false);
                  editor.chain().focus().insertContent({ type: "text", text: sign }).run();
                }}
              />
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
    </>
  );
}

function EmojiGrid({
  onSearch,
  onChoose,
}: {
  onSearch: EmojiSearch;
  onChoose: (sign: string) => void;
}) {
  const t = useTranslations("forumWriting.editor");
  const id = useId();
  const [query, setQuery] = useState("");
  const found = useEmoji(query, onSearch);
  return (
    <>
      <label htmlFor={id} className="text-sm font-medium">
        {t("emojiSearch")}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          // React passes events on to the post's form although this field stands elsewhere.
          event.preventDefault();
          if (found[0]) onChoose(found[0].sign);
        }}
        className="mt-1.5 mb-2 min-h-10 w-full rounded-control border border-line bg-canvas px-3 text-sm focus-visible:outline-2 focus-visible:outline-focus"
      />
      <ul className="grid max-h-56 grid-cols-8 overflow-y-auto">
        {found.map(({ sign, label }) => (
          <li key={sign}>
            <button
              type="button"
              aria-label={label}
              title={label}
              onClick={() => onChoose(sign)}
              className="grid size-8.5 place-items-center rounded-small text-xl hover:bg-sunken focus-visible:outline-2 focus-visible:outline-focus"
            >
              {sign}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {query ? t("emojiCount", { count: found.length }) : ""}
      </p>
    </>
  );
}

function useEmoji(query: string, onSearch: EmojiSearch): EmojiCandidate[] {
  const [found, setFound] = useState<EmojiCandidate[]>([]);
  useEffect(() => {
    let isLatest = true;
    const timer = setTimeout(
      () =>
        void onSearch(query)
          .catch(() => [])
          .then((emoji) => isLatest && setFound(emoji)),
      query ? 200 : 0,
    );
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [query, onSearch]);
  return found;
}
