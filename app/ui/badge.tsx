import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type BadgeTone =
  | "neutral"
  | "brand"
  | "brand-solid"
  | "accent"
  | "success"
  | "warn"
  | "danger";

/** A short word on a thing. State is in the word, the colour only repeats it. */
export function Badge({
  tone = "neutral",
  children,
  className,
}: {
  tone?: BadgeTone;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={classNames(
        "inline-flex min-h-6 items-center gap-1 rounded-full px-2.5 text-xs font-semibold whitespace-nowrap [&_svg]:size-3.5",
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}

const tones: Record<BadgeTone, string> = {
  neutral: "bg-sunken text-ink-soft",
  brand: "bg-brand-soft text-brand-soft-ink",
  "brand-solid": "bg-brand text-brand-ink",
  accent: "bg-accent-soft text-accent-soft-ink",
  success: "bg-success-soft text-success",
  warn: "bg-warn-soft text-warn",
  danger: "bg-danger-soft text-danger",
};
