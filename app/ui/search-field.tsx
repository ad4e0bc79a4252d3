import { Search } from "lucide-react";
import { classNames } from "./class-names.ts";
import { ShortcutHint } from "./shortcut-hint.tsx";

/** A search that is a plain GET form; `shortcut` only names the key, the page listens for it. */
export function SearchField({
  action,
  label,
  name = "q",
  defaultValue,
  shortcut,
  kept = {},
  className,
}: {
  action: string;
  label: string;
  name?: string;
  defaultValue?: string | undefined;
  shortcut?: string;
  /** Parameters of the address that a search keeps. */
  kept?: Record<string, string>;
  className?: string;
}) {
  return (
    <search className={classNames("relative block", className)}>
      <form method="get" action={action}>
        {Object.entries(kept).map(([parameter, value]) => (
          <input key={parameter} type="hidden" name={parameter} value={value} />
        ))}
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 left-3 size-4.5 -translate-y-1/2 text-ink-faint"
        />
        <input
          type="search"
          name={name}
          defaultValue={defaultValue}
          aria-label={label}
          placeholder={label}
          className="h-10 w-full rounded-control border border-line-strong/60 bg-canvas pr-12 pl-10 text-sm hover:border-line-strong focus:border-focus focus:outline-1 focus:outline-offset-0 focus:outline-focus"
        />
        {shortcut ? (
          <span className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2">
            <ShortcutHint letter={shortcut} />
          </span>
        ) : null}
      </form>
    </search>
  );
}
