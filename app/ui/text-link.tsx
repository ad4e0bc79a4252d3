import { classNames } from "./class-names.ts";
import { Link, type LinkProps } from "./link.tsx";

/** A link that stands on its own; inside running text use `inline`, which underlines. */
export function TextLink({ inline = false, className, ...rest }: LinkProps & { inline?: boolean }) {
  return (
    <Link
      {...rest}
      className={classNames(
        "rounded-small font-semibold text-brand-text underline-offset-3 hover:underline",
        inline && "font-medium underline decoration-brand-text/45 hover:decoration-current",
        className,
      )}
    />
  );
}
