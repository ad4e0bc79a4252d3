import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";

export type CheckboxProps = Omit<ComponentPropsWithoutRef<"input">, "type"> & {
  label: ReactNode;
  hint?: ReactNode;
};

export const Checkbox = forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox(
  { label, hint, className, ...rest },
  ref,
) {
  return (
    <label className="flex min-h-6 items-start gap-3 py-0.5 text-sm has-disabled:text-ink-faint">
      <input {...rest} ref={ref} type="checkbox" className="ui-tick mt-0.5" />
      <span className={className}>
        {label}
        {hint ? <span className="block text-xs text-ink-faint">{hint}</span> : null}
      </span>
    </label>
  );
});
