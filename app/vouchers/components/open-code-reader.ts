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

/** What tills have to read: the wallet shows both. */
const wanted = ["qr_code", "code_128"];

async function ownDetector(): Promise<Detector | null> {
  const Own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  const known = (await Own?.getSupportedFormats().catch(() => [])) ?? [];
  return Own && wanted.every((format) => known.includes(format))
    ? new Own({ formats: wanted })
    : null;
}

async function loadedDetector(): Promise<Detector> {
  const [{ BarcodeDetector }, { readBars }] = await Promise.all([
    import("qr/decode.js"),
    import("./read-bars.ts"),
  ]);
  const squares = new BarcodeDetector({ formats: ["qr_code"] });
  const canvas = document.createElement("canvas");
  const pencil = canvas.getContext("2d", { willReadFrequently: true });
  return {
    async detect(video) {
      const found = await squares.detect(video).catch(() => []);
      if (found.length > 0 || !pencil || video.videoWidth === 0) return found;
      canvas.width = video.videoWidth;
      canvas.height = video.videoHeight;
      pencil.drawImage(video, 0, 0);
      const bars = readBars(pencil.getImageData(0, 0, canvas.width, canvas.height));
      return bars === null ? [] : [{ rawValue: bars }];
    },
  };
}
