import { Eye, EyeOff } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useState } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import { classNames } from "./class-names.ts";
import { controlLook } from "./control-look.ts";

export const PasswordInput = forwardRef<
  HTMLInputElement,
  Omit<ComponentPropsWithoutRef<"input">, "type">
>(function PasswordInput({ className, ...rest }, ref) {
  const t = useTranslations("ui");
  const [shown, setShown] = useState(false);
  const [scripted, setScripted] = useState(false);
  // Without scripts the toggle could do nothing, so it appears only once it can.
  useEffect(() => setScripted(true), []);
  const Icon = shown ? EyeOff : Eye;
  return (
    <span className={classNames("relative block", className)}>
      <input
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        {...rest}
        ref={ref}
        type={shown ? "text" : "password"}
        className={classNames(controlLook, "h-11 pr-12")}
      />
      {scripted ? (
        <button
          type="button"
          onClick={() => setShown(!shown)}
          aria-label={t(shown ? "hidePassword" : "showPassword")}
          aria-controls={rest.id}
          className="absolute inset-y-1 right-1 grid w-10 place-items-center rounded-small text-ink-faint hover:bg-sunken hover:text-ink"
        >
          <Icon aria-hidden="true" className="size-4.5" />
        </button>
      ) : null}
    </span>
  );
});
