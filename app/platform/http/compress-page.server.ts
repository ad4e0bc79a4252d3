import { promisify } from "node:util";
import { constants, gzip, zstdCompress } from "node:zlib";
import { acceptsEncoding } from "./accepted-encoding.ts";

const gzipped = promisify(gzip);
const zstandard = promisify(zstdCompress);

// A page is made for one reader and sent once: a little more on the line for much less to compute.
const gzipLevel = 4;
const zstdLevel = 3;
const leastBytes = 1024;

/**
 * A whole page in the smallest form that the browser reads, in one piece: what compresses streams
 * takes several times as long. Other answers are left as they are.
 */
export async function compressPage(response: Response, accepted: string | null): Promise<Response> {
  const { headers, status, statusText } = response;
  const isPage = headers.get("Content-Type")?.startsWith("text/html") ?? false;
  if (!isPage || headers.has("Content-Encoding") || response.body === null) return response;
  if (!headers.get("Vary")?.includes("Accept-Encoding")) headers.append("Vary", "Accept-Encoding");
  const encoding = encodingFor(accepted);
  if (!encoding) return response;
  const plain = Buffer.from(await response.arrayBuffer());
  if (plain.length < leastBytes) return new Response(plain, { headers, status, statusText });
  headers.set("Content-Encoding", encoding);
  return new Response(await compress(plain, encoding), { headers, status, statusText });
}

type Encoding = "zstd" | "gzip";

function compress(plain: Buffer, encoding: Encoding): Promise<Buffer<ArrayBuffer>> {
  if (encoding === "gzip") return gzipped(plain, { level: gzipLevel });
  return zstandard(plain, {
    params: { [constants.ZSTD_c_compressionLevel]: zstdLevel },
    pledgedSrcSize: plain.length,
  });
}

function encodingFor(accepted: string | null): Encoding | null {
  if (acceptsEncoding(accepted, "zstd")) return "zstd";
  return acceptsEncoding(accepted, "gzip") ? "gzip" : null;
}
