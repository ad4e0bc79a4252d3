// Parts of the library by their own files, so that a phone loads these and nothing else of it. Only
// what is used of them is declared.

declare module "@zxing/library/es2015/core/RGBLuminanceSource.js" {
  export default class RGBLuminanceSource {
    readonly width: number;
    constructor(greys: Uint8ClampedArray, width: number, height: number);
  }
}

declare module "@zxing/library/es2015/core/common/GlobalHistogramBinarizer.js" {
  import type RGBLuminanceSource from "@zxing/library/es2015/core/RGBLuminanceSource.js";
  export default class GlobalHistogramBinarizer {
    readonly source: RGBLuminanceSource;
    constructor(source: RGBLuminanceSource);
  }
}

declare module "@zxing/library/es2015/core/BinaryBitmap.js" {
  import type GlobalHistogramBinarizer from "@zxing/library/es2015/core/common/GlobalHistogramBinarizer.js";
  export default class BinaryBitmap {
    readonly binarizer: GlobalHistogramBinarizer;
    constructor(binarizer: GlobalHistogramBinarizer);
  }
}

declare module "@zxing/library/es2015/core/oned/Code128Reader.js" {
  import type BinaryBitmap from "@zxing/library/es2015/core/BinaryBitmap.js";
  export default class Code128Reader {
    /** Throws where there is no code. */
    decode(picture: BinaryBitmap): { getText(): string };
  }
}
