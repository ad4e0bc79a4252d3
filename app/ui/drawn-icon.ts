import type { LucideProps } from "lucide-react";
import { createElement } from "react";
import { classNames } from "./class-names.ts";

/**
 * What the build puts in the place of an icon of lucide-react: its drawing as one piece of markup,
 * its look from the style sheet. A page shows dozens of icons; as elements of their own the strokes
 * took a tenth of the time in which a page is made.
 */
export function drawnIcon(drawing: string) {
  const inner = { __html: drawing };
  return ({ className, strokeWidth, fill, ...rest }: LucideProps) => {
    const style = strokeWidth || fill ? { strokeWidth, fill } : undefined;
    return createElement("svg", {
      ...(rest["aria-label"] ? { role: "img" } : { "aria-hidden": true }),
      ...rest,
      viewBox: "0 0 24 24",
      className: classNames("ui-icon", className),
      style,
      dangerouslySetInnerHTML: inner,
    });
  };
}
