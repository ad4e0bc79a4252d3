import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** One number that matters, with its name above and what it means below. */
export function StatNumber({
  label,
  value,
  hint,
  size = "large",
}: {
  label: ReactNode;
  value: ReactNode;
  hint?: ReactNode;
  /** "words": what stands among numbers and is none. */
  size?: "words" | "medium" | "large";
}) {
  return (
    <div>
      <p className="text-xs font-medium text-ink-faint">{label}</p>
      <p className={classNames("text-ink", looks[size])}>{value}</p>
      {hint ? <p className="mt-1 text-xs text-ink-soft">{hint}</p> : null}
    </div>
  );
}

const looks = {
  words: "mt-1 text-sm font-semibold wrap-anywhere hyphens-auto",
  medium: "display mt-0.5 text-xl tabular-nums",
  large: "display mt-1 text-3xl tabular-nums",
};
