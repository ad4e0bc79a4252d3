import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** A calm frame. `flush` leaves the padding to what is inside, `panel` tints it with the brand. */
export function Card({
  as: Element = "div",
  look = "plain",
  className,
  children,
  ...rest
}: {
  as?: "div" | "section" | "article" | "aside" | "li";
  look?: "plain" | "flush" | "panel";
  className?: string;
  children: ReactNode;
  id?: string;
  "aria-labelledby"?: string;
  "aria-label"?: string;
}) {
  return (
    <Element {...rest} className={classNames("rounded-card border", looks[look], className)}>
      {children}
    </Element>
  );
}

const looks = {
  plain: "bg-surface p-5 sm:p-6",
  flush: "overflow-hidden bg-surface",
  panel: "border-brand-text/20 bg-brand-softer p-5",
};
