import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent } from "react";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look.ts";
import { Spinner } from "./spinner.tsx";

export type ButtonProps = ComponentPropsWithoutRef<"button"> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** The action is under way: the button keeps its focus but does nothing more. */
  pending?: boolean;
};

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant, size, pending = false, type = "button", className, children, onClick, ...rest },
  ref,
) {
  return (
    <button
      {...rest}
      ref={ref}
      type={type}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      onClick={pending ? refuse : onClick}
      className={buttonLook({ variant, size, className })}
    >
      {pending ? <Spinner /> : null}
      {children}
    </button>
  );
});

function refuse(event: MouseEvent) {
  event.preventDefault();
}
