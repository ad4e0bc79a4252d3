import { useNavigate } from "@remix-run/react";
import { useEffect, useId, useState } from "react";
import { paths } from "#app/paths.ts";
import { classNames } from "#app/ui/class-names.ts";
import { useTranslations } from "#app/ui/intl.tsx";

export interface SearchSuggestion {
  title: string;
  place: string;
  to: string;
}

const pauseMilliseconds = 150;
const nothing: SearchSuggestion[] = [];

/** Suggestions below a search field, which becomes a combobox (WAI-ARIA, list with own choice). */
export function SearchSuggestions({ field }: { field: HTMLInputElement }) {
  const t = useTranslations("shell.search");
  const navigate = useNavigate();
  const listId = useId();
  const words = useTyped(field);
  const found = useFound(words);
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const options = words && [
    ...found,
    { title: t("all", { words }), place: "", to: paths.search({ q: words }) },
  ];
  const shown = isOpen && options ? options : nothing;
  const count = shown.length;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new word opens the list anew
  useEffect(() => {
    setActive(-1);
    setOpen(words !== "" && document.activeElement === field);
  }, [words, found, field]);

  useEffect(() => {
    describeField(field, { listId, isOpen: count > 0, active });
  }, [field, listId, count, active]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === "Escape" && count > 0) setOpen(false);
      else if (event.key === "ArrowDown" && count === 0) setOpen(true);
      else if (event.key === "ArrowDown") setActive((active + 1) % count);
      else if (event.key === "ArrowUp" && count > 0)
        setActive((Math.max(active, 0) - 1 + count) % count);
      else if (event.key === "Enter" && shown[active]) {
        navigate(shown[active].to);
        setOpen(false);
      } else return;
      event.preventDefault();
    };
    const leave = () => setOpen(false);
    field.addEventListener("keydown", press);
    field.addEventListener("blur", leave);
    return () => {
      field.removeEventListener("keydown", press);
      field.removeEventListener("blur", leave);
    };
  }, [field, navigate, shown, count, active]);

  return (
    <>
      <p role="status" className="sr-only">
        {count > 0 ? t("found", { count: found.length }) : null}
      </p>
      <ul
        id={listId}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list of a combobox
        role="listbox"
        aria-label={t("suggestions")}
        hidden={count === 0}
        className="absolute top-full right-0 mt-1.5 w-96 overflow-hidden rounded-card border bg-surface py-1.5 shadow-pop"
      >
        {shown.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys of its list
          <li
            key={option.to}
            id={`${listId}-${index}`}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the option of a combobox
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              navigate(option.to);
              setOpen(false);
            }}
            className={classNames(
              "cursor-pointer px-4 py-2 text-sm wrap-anywhere hover:bg-sunken",
              index === active && "bg-brand-soft text-brand-soft-ink",
            )}
          >
            <span className="block font-medium">{option.title}</span>
            {option.place ? <span className="text-xs text-ink-soft">{option.place}</span> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function describeField(
  field: HTMLInputElement,
  { listId, isOpen, active }: { listId: string; isOpen: boolean; active: number },
): void {
  field.setAttribute("role", "combobox");
  field.setAttribute("autocomplete", "off");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", listId);
  field.setAttribute("aria-expanded", String(isOpen));
  if (isOpen && active >= 0) field.setAttribute("aria-activedescendant", `${listId}-${active}`);
  else field.removeAttribute("aria-activedescendant");
}

function useTyped(field: HTMLInputElement): string {
  const [words, setWords] = useState(() => field.value.trim());
  useEffect(() => {
    const read = () => setWords(field.value.trim());
    field.addEventListener("input", read);
    return () => field.removeEventListener("input", read);
  }, [field]);
  return words;
}

function useFound(words: string): SearchSuggestion[] {
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    if (words.length < 2) return setFound(nothing);
    const control = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(paths.searchSuggestions({ q: words }), control);
        setFound(response.ok ? await response.json() : nothing);
      } catch {
        // Somebody types on, or the network is gone; the form still works.
      }
    }, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [words]);
  return found;
}
