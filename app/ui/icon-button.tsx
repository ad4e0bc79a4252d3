import { forwardRef } from "react";
import type { ButtonProps } from "./button.tsx";
import { buttonLook } from "./button-look.ts";

/** A button that shows only an icon; `label` says what it does. */
export const IconButton = forwardRef<
  HTMLButtonElement,
  Omit<ButtonProps, "pending"> & { label: string }
>(function IconButton(
  { label, variant = "quiet", size, type = "button", className, ...rest },
  ref,
) {
  return (
    <button
      {...rest}
      ref={ref}
      type={type}
      aria-label={label}
      title={label}
      className={buttonLook({ variant, size, square: true, className })}
    />
  );
});
