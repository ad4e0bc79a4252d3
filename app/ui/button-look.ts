import { classNames } from "./class-names.ts";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger" | "danger-solid";
export type ButtonSize = "small" | "medium" | "large";

/** The classes of everything that looks like a button. */
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
  return classNames(base, variants[variant], (square ? squares : sizes)[size], className);
}

const base =
  "inline-flex shrink-0 items-center justify-center gap-2 rounded-control border font-semibold whitespace-nowrap select-none transition-[background-color,border-color,color,scale] duration-100 active:scale-[0.985] disabled:opacity-50 aria-disabled:cursor-progress aria-disabled:opacity-70 [&_svg]:shrink-0";

const variants: Record<ButtonVariant, string> = {
  primary: "border-transparent bg-brand text-brand-ink hover:bg-brand-hover",
  secondary: "border-line bg-surface text-ink hover:border-line-strong hover:bg-sunken",
  quiet: "border-transparent text-ink-soft hover:bg-sunken hover:text-ink",
  danger: "border-danger/35 bg-surface text-danger hover:border-danger hover:bg-danger-soft",
  "danger-solid": "border-transparent bg-danger text-danger-ink hover:opacity-90",
};

const sizes: Record<ButtonSize, string> = {
  small: "min-h-8 px-3 text-xs [&_svg]:size-4",
  medium: "min-h-10 px-4 text-sm [&_svg]:size-4.5",
  large: "min-h-12 px-5.5 text-base [&_svg]:size-5",
};

const squares: Record<ButtonSize, string> = {
  small: "size-8 [&_svg]:size-4",
  medium: "size-10 [&_svg]:size-4.5",
  large: "size-12 [&_svg]:size-5",
};
