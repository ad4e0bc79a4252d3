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
  size?: "medium" | "large";
}) {
  return (
    <div>
      <p className="text-xs font-medium text-ink-faint">{label}</p>
      <p
        className={classNames(
          "display text-ink tabular-nums",
          size === "large" ? "mt-1 text-3xl" : "mt-0.5 text-xl",
        )}
      >
        {value}
      </p>
      {hint ? <p className="mt-1 text-xs text-ink-soft">{hint}</p> : null}
    </div>
  );
}
