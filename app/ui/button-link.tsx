import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look.ts";
import { Link, type LinkProps } from "./link.tsx";

/** Looks like a button, goes somewhere. */
export function ButtonLink({
  variant,
  size,
  className,
  ...rest
}: LinkProps & { variant?: ButtonVariant; size?: ButtonSize }) {
  return <Link {...rest} className={buttonLook({ variant, size, className })} />;
}
