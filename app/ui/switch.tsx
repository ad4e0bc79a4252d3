import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";

/** On or off, in a form like a checkbox. The words stand left, the switch right. */
export const Switch = forwardRef<
  HTMLInputElement,
  Omit<ComponentPropsWithoutRef<"input">, "type" | "role"> & { label: ReactNode; hint?: ReactNode }
>(function Switch({ label, hint, className, ...rest }, ref) {
  return (
    <label className="flex min-h-6 items-start justify-between gap-4 text-sm has-disabled:text-ink-faint">
      <span className={className}>
        <span className="font-medium">{label}</span>
        {hint ? <span className="block text-xs text-ink-faint">{hint}</span> : null}
      </span>
      {/* biome-ignore lint/a11y/useAriaPropsForRole: the checkbox tells its own state */}
      <input {...rest} ref={ref} type="checkbox" role="switch" className="ui-switch" />
    </label>
  );
});
