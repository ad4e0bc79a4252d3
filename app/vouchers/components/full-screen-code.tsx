import { Maximize2, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { QrPath } from "#app/platform/qr-path.server.ts";
import { Button } from "#app/ui/button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { QrCode } from "./qr-code.tsx";

/** The code as large as the screen, dark on white whatever the theme, and the screen stays on. */
export function FullScreenCode({
  code,
  qr,
  barCode,
}: {
  code: string;
  qr: QrPath;
  barCode: string;
}) {
  const t = useTranslations("vouchers.page");
  const dialog = useRef<HTMLDialogElement>(null);
  const [isScripted, setScripted] = useState(false);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setScripted(true), []);
  useAwake(isOpen);
  if (!isScripted) return null;
  const open = () => {
    dialog.current?.showModal();
    setOpen(true);
  };
  return (
    <>
      <Button size="small" onClick={open}>
        <Maximize2 aria-hidden="true" />
        {t("fullScreen")}
      </Button>
      <dialog
        ref={dialog}
        aria-label={t("code")}
        onClose={() => setOpen(false)}
        style={{ background: "#fff", color: "#111" }}
        className="m-0 h-dvh max-h-none w-dvw max-w-none p-6"
      >
        <div className="mx-auto grid h-full max-w-md content-center gap-6 text-center">
          <QrCode {...qr} label={t("qr")} />
          <img src={barCode} alt={t("barCode")} className="h-20 w-full" />
          <p className="font-mono text-[clamp(1.125rem,5.6vw,1.75rem)] font-semibold whitespace-nowrap">
            {code}
          </p>
          <button
            type="button"
            onClick={() => dialog.current?.close()}
            className="mx-auto inline-flex min-h-11 items-center gap-2 rounded-control border border-current px-5 font-semibold"
          >
            <X aria-hidden="true" className="size-5" />
            {t("close")}
          </button>
        </div>
      </dialog>
    </>
  );
}

/** Keeps the screen from going dark where the browser can. */
function useAwake(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const lock = navigator.wakeLock?.request("screen").catch(() => null);
    return () => void lock?.then((held) => held?.release());
  }, [isNeeded]);
}
