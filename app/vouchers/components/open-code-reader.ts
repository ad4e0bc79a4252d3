interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** What looks for a code in a picture: the browser itself, or else a library that is loaded now. */
export async function openCodeReader(): Promise<
  (video: HTMLVideoElement) => Promise<string | null>
> {
  const detector = (await ownDetector()) ?? (await loadedDetector());
  return async (video) => {
    // A frame that cannot be read is followed by the next one.
    const found = await detector.detect(video).catch(() => []);
    return found[0]?.rawValue ?? null;
  };
}

async function ownDetector(): Promise<Detector | null> {
  const Own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  const known = (await Own?.getSupportedFormats().catch(() => [])) ?? [];
  const formats = ["qr_code", "code_128"].filter((format) => known.includes(format));
  return Own && formats.length > 0 ? new Own({ formats }) : null;
}

/** Reads QR codes only, which every voucher has. */
async function loadedDetector(): Promise<Detector> {
  const { BarcodeDetector } = await import("qr/decode.js");
  return new BarcodeDetector({ formats: ["qr_code"] });
}
