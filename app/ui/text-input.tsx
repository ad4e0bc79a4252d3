import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { classNames } from "./class-names.ts";
import { controlLook } from "./control-look.ts";

export const TextInput = forwardRef<HTMLInputElement, ComponentPropsWithoutRef<"input">>(
  function TextInput({ className, type = "text", ...rest }, ref) {
    return (
      <input
        {...rest}
        ref={ref}
        type={type}
        className={classNames(
          controlLook,
          type === "file" ? "py-1.5" : "h-11 read-only:bg-sunken",
          className,
        )}
      />
    );
  },
);
