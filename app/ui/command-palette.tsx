import { Search } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import { classNames } from "./class-names.ts";
import { filterCommands, type SearchableCommand } from "./command-filter.ts";
import { KeyHint } from "./key-hint.tsx";
import { useNavigate } from "./link.tsx";

/** Goes to `to` or does `run`. `keys` only shows the shortcut. */
export type Command = SearchableCommand & { id: string; keys?: string } & (
    | { to: string }
    | { run: () => void }
  );

/** Everything by name: opens on ⌘K or Ctrl+K. `search` offers what can be done with the words typed. */
export function CommandPalette({
  commands,
  search,
  open,
  onOpenChange,
}: {
  commands: readonly Command[];
  search?: ((query: string) => Command[]) | undefined;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations("ui");
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      onOpenChange(!dialog.current?.open);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [onOpenChange]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes on Escape; this is the click beside it
    <dialog
      ref={dialog}
      aria-label={t("commands")}
      onClose={() => onOpenChange(false)}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
      className="mx-auto mt-[12dvh] w-[min(36rem,calc(100vw-2rem))] overflow-hidden rounded-card border bg-surface text-ink shadow-pop"
    >
      {open ? (
        <CommandList commands={commands} search={search} onDone={() => onOpenChange(false)} />
      ) : null}
    </dialog>
  );
}

function CommandList({
  commands,
  search,
  onDone,
}: {
  commands: readonly Command[];
  search: ((query: string) => Command[]) | undefined;
  onDone: () => void;
}) {
  const t = useTranslations("ui");
  const navigate = useNavigate();
  const id = useId();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const words = query.trim();
  const found = [...filterCommands(commands, query), ...(words ? (search?.(words) ?? []) : [])];
  const choose = (command: Command | undefined) => {
    if (!command) return;
    onDone();
    if ("to" in command) navigate(command.to);
    else command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length) setActive((active + step + found.length) % found.length);
    if (event.key === "Enter") choose(found[active]);
    if (step || event.key === "Enter") event.preventDefault();
  };
  return (
    <>
      <div className="flex items-center gap-3 border-b px-4.5">
        <Search aria-hidden="true" className="size-5 shrink-0 text-ink-faint" />
        <input
          // biome-ignore lint/a11y/noAutofocus: the palette opens on demand, to be typed into
          autoFocus
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={found[active] ? `${id}-${found[active].id}` : undefined}
          aria-label={t("commandsSearch")}
          placeholder={t("commandsSearch")}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          className="h-14 min-w-0 flex-1 bg-transparent text-base outline-none"
        />
        <KeyHint>Esc</KeyHint>
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t("commands")}
        className="scroll-quiet max-h-[22rem] overflow-y-auto p-2"
      >
        {found.map((command, index) => (
          <CommandOption
            key={command.id}
            id={`${id}-${command.id}`}
            command={command}
            active={index === active}
            onPoint={() => setActive(index)}
            onChoose={() => choose(command)}
          />
        ))}
      </div>
      <p role="status" className={found.length ? "sr-only" : "px-4.5 pb-6 text-sm text-ink-faint"}>
        {t("commandsFound", { count: found.length })}
      </p>
    </>
  );
}

function CommandOption({
  id,
  command,
  active,
  onPoint,
  onChoose,
}: {
  id: string;
  command: Command;
  active: boolean;
  onPoint: () => void;
  onChoose: () => void;
}) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input above holds the focus and takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: an active descendant is never focused itself
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={active}
      onMouseMove={onPoint}
      onClick={onChoose}
      className={classNames(
        "flex min-h-11 cursor-default items-center gap-3 rounded-control px-3 text-sm",
        active ? "bg-brand-soft text-brand-soft-ink" : "text-ink",
      )}
    >
      <span className="min-w-0 flex-1 truncate font-medium">{command.label}</span>
      {command.group ? <span className="text-xs text-ink-faint">{command.group}</span> : null}
      {command.keys ? <KeyHint>{command.keys}</KeyHint> : null}
    </div>
  );
}
