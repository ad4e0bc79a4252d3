import type { Readable } from "node:stream";
import { env } from "../env.server.ts";
import { createDiskStore } from "./disk-store.server.ts";

/** Where the bytes of uploaded files are; their rows are in `stored_file`. */
export interface FileStore {
  put(key: string, bytes: Uint8Array, mediaType: string): Promise<void>;
  /** Takes a file of this machine over, which may be large; it is gone from there afterwards. */
  putFile(key: string, path: string, mediaType: string): Promise<void>;
  /** The bytes as a stream with their length, or null where there is no such file. */
  open(key: string): Promise<{ stream: Readable; byteLength: number } | null>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
}

let store: Promise<FileStore> | undefined;

/** The store of this process: a bucket when S3_BUCKET is set, else the folder `files` in DATA_DIR. */
export function fileStore(): Promise<FileStore> {
  store ??= openStore();
  return store;
}

async function openStore(): Promise<FileStore> {
  const { DATA_DIR, S3_BUCKET } = env();
  if (!S3_BUCKET) return createDiskStore(DATA_DIR);
  // Loaded only where it is used: the client costs a fifth of a second at start.
  const { createS3Store } = await import("./s3-store.server.ts");
  return createS3Store({ ...env(), S3_BUCKET });
}
