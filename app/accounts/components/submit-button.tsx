import { useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import type { ButtonVariant } from "#app/ui/button-look.ts";

/** Sends its form and shows that it is on its way; `intent` tells several forms of a page apart. */
export function SubmitButton({
  children,
  intent,
  variant = "primary",
}: {
  children: ReactNode;
  intent?: string;
  variant?: ButtonVariant;
}) {
  const { state, formData } = useNavigation();
  const pending = state === "submitting" && (!intent || formData?.get("intent") === intent);
  return (
    <Button
      type="submit"
      variant={variant}
      size="large"
      pending={pending}
      className="w-full"
      {...(intent ? { name: "intent", value: intent } : {})}
    >
      {children}
    </Button>
  );
}
