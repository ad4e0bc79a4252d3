import { Toolbar as Bar } from "@base-ui/react/toolbar";
import type { LucideIcon } from "lucide-react";
import { type ForwardedRef, forwardRef } from "react";

type ToolProps = {
  icon: LucideIcon;
  label: string;
  keys?: string;
  isPressed?: boolean;
  isDisabled?: boolean;
  onClick: () => void;
};

/** A button of the toolbar. */
export const Tool = forwardRef(function Tool(
  { icon: Icon, label, keys, isPressed, isDisabled, onClick }: ToolProps,
  ref: ForwardedRef<HTMLButtonElement>,
) {
  const isMac = /Mac|iP(?:hone|ad)/.test(navigator.platform);
  const shortcut = keys?.replace("Mod", isMac ? "⌘" : "Ctrl");
  return (
    <Bar.Button
      ref={ref}
      type="button"
      aria-label={label}
      aria-pressed={isPressed}
      aria-keyshortcuts={keys?.replace("Mod", isMac ? "Meta" : "Control")}
      title={shortcut ? `${label} (${shortcut})` : label}
      disabled={isDisabled}
      // The selection in the text must not be lost by pressing a button.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
      className="grid size-9 shrink-0 pointer-coarse:size-11 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-focus aria-disabled:opacity-40 aria-pressed:bg-brand-soft aria-pressed:text-brand-soft-ink"
    >
      <Icon aria-hidden="true" className="size-4.5" />
    </Bar.Button>
  );
});
