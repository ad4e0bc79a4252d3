import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { classNames } from "./class-names.ts";
import { controlLook } from "./control-look.ts";

/** Grows with what is written where the browser can, up to 24 lines. */
export const Textarea = forwardRef<HTMLTextAreaElement, ComponentPropsWithoutRef<"textarea">>(
  function Textarea({ className, rows = 4, ...rest }, ref) {
    return (
      <textarea
        {...rest}
        ref={ref}
        rows={rows}
        className={classNames(
          controlLook,
          "field-sizing-content max-h-160 min-h-28 py-2.5 read-only:bg-sunken",
          className,
        )}
      />
    );
  },
);
