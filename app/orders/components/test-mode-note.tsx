import { Alert } from "#app/ui/alert.tsx";
import { useTranslations } from "#app/ui/intl.tsx";

export type PaymentMode = "live" | "test" | "stand-in";

/** Says so where no real money moves. */
export function TestModeNote({ mode }: { mode: PaymentMode }) {
  const t = useTranslations("payments.mode");
  if (mode === "live") return null;
  return (
    <Alert tone="warn" title={t(`${mode}.title`)}>
      {t(`${mode}.text`)}
    </Alert>
  );
}
