import { ChevronDown } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { classNames } from "./class-names.ts";
import { controlLook } from "./control-look.ts";

/** The browser's own select: best on phones, works without scripts. */
export const Select = forwardRef<HTMLSelectElement, ComponentPropsWithoutRef<"select">>(
  function Select({ className, ...rest }, ref) {
    return (
      <span className={classNames("relative block", className)}>
        <select
          {...rest}
          ref={ref}
          className={classNames(controlLook, "h-11 appearance-none pr-10")}
        />
        <ChevronDown
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 right-3 size-4.5 -translate-y-1/2 text-ink-faint"
        />
      </span>
    );
  },
);
