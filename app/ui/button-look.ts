import { classNames } from "./class-names.ts";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger" | "danger-solid";
export type ButtonSize = "small" | "medium" | "large";

/**
 * The classes of everything that looks like a button. They are parts of the style sheet and no lists
 * of utilities: a page has dozens of buttons, and would say each list again.
 */
export function buttonLook({
  variant = "secondary",
  size = "medium",
  square = false,
  className,
}: {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  square?: boolean;
  className?: string | undefined;
}): string {
  return classNames(
    "ui-button",
    `ui-button-${variant}`,
    `ui-button-${square ? "square-" : ""}${size}`,
    className,
  );
}
