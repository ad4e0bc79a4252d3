import { ScanLine, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { openCodeReader } from "./open-code-reader.ts";

/** Reads a code with the camera; not there without scripts or a camera. */
export function CodeScanner({ onCode }: { onCode: (code: string) => void }) {
  const t = useTranslations("till.scan");
  const [canScan, setCanScan] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => setCanScan(Boolean(navigator.mediaDevices?.getUserMedia)), []);
  if (!canScan) return null;
  const close = () => setOpen(false);
  return (
    <div className="grid gap-3">
      {isRefused ? <Alert tone="warn" title={t("refused")} /> : null}
      {isOpen ? (
        <Viewfinder
          onCode={(code) => {
            close();
            onCode(code);
          }}
          onRefused={() => {
            close();
            setRefused(true);
          }}
        />
      ) : null}
      <Button size="large" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
        {isOpen ? <X aria-hidden="true" /> : <ScanLine aria-hidden="true" />}
        {isOpen ? t("stop") : t("start")}
      </Button>
    </div>
  );
}

const lookEveryMs = 150;

function Viewfinder({
  onCode,
  onRefused,
}: {
  onCode: (code: string) => void;
  onRefused: () => void;
}) {
  const t = useTranslations("till.scan");
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef({ onCode, onRefused });
  told.current = { onCode, onRefused };
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    let isOver = false;
    let stream: MediaStream | undefined;
    const watch = async () => {
      const read = await openCodeReader();
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      if (isOver) return release(stream);
      element.srcObject = stream;
      await element.play();
      while (!isOver) {
        const code = await read(element);
        if (code && !isOver) return told.current.onCode(code);
        await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
      }
    };
    watch().catch(() => !isOver && told.current.onRefused());
    return () => {
      isOver = true;
      release(stream);
    };
  }, []);
  return (
    <div className="relative overflow-hidden rounded-card bg-black">
      <video
        ref={video}
        muted
        playsInline
        aria-label={t("view")}
        className="aspect-square w-full object-cover"
      />
      <span
        aria-hidden="true"
        className="pointer-events-none absolute inset-[14%] rounded-card border-2 border-white/80"
      />
    </div>
  );
}

function release(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}
