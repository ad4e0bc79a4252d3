import QRCode from "qrcode";

export interface QrPath {
  /** Modules along one side. */
  size: number;
  /** SVG path of the dark modules, one unit each. */
  path: string;
}

/** A QR code as an SVG path, so that it is printed sharp and needs no script. */
export function qrPathOf(text: string): QrPath {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  let path = "";
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++) if (modules.get(y, x)) path += `M${x} ${y}h1v1h-1z`;
  return { size: modules.size, path };
}
