import { create } from "qrcode";

/** A QR code as one path of unit squares, with the length of its sides. */
export function qrPath(text: string): { path: string; size: number } {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  const squares: string[] = [];
  for (let at = 0; at < data.length; at++)
    if (data[at]) squares.push(`M${at % size} ${Math.floor(at / size)}h1v1h-1z`);
  return { path: squares.join(""), size };
}
