import BinaryBitmap from "@zxing/library/es2015/core/BinaryBitmap.js";
import GlobalHistogramBinarizer from "@zxing/library/es2015/core/common/GlobalHistogramBinarizer.js";
import Code128Reader from "@zxing/library/es2015/core/oned/Code128Reader.js";
import RGBLuminanceSource from "@zxing/library/es2015/core/RGBLuminanceSource.js";

const reader = new Code128Reader();

/** The bar code (Code 128, as the wallet shows it) in a picture of RGBA pixels; null where none is. */
export function readBars({
  data,
  width,
  height,
}: Pick<ImageData, "data" | "width" | "height">): string | null {
  const greys = new Uint8ClampedArray(width * height);
  for (let at = 0; at < greys.length; at++) {
    const [red, green, blue] = [data[4 * at]!, data[4 * at + 1]!, data[4 * at + 2]!];
    greys[at] = (red + 2 * green + blue) >> 2;
  }
  const picture = new RGBLuminanceSource(greys, width, height);
  try {
    return reader.decode(new BinaryBitmap(new GlobalHistogramBinarizer(picture))).getText();
  } catch {
    // The library throws where a picture has no code in it, as most have not.
    return null;
  }
}
