import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { FileStore } from "./file-store.server.ts";

/** Files in the folder `files` of the data directory. */
export function createDiskStore(dataDir: string): FileStore {
  const root = resolve(dataDir, "files");
  return {
    async put(key, bytes) {
      const path = pathOf(root, key);
      await mkdir(dirname(path), { recursive: true });
      // Written aside and moved: a crash leaves no half file under a name that is read.
      const aside = `${path}.${randomUUID()}`;
      await writeFile(aside, bytes);
      await rename(aside, path);
    },
    async putFile(key, from) {
      const path = pathOf(root, key);
      await mkdir(dirname(path), { recursive: true });
      await rename(from, path);
    },
    async open(key) {
      try {
        const file = await open(pathOf(root, key));
        const { size } = await file.stat();
        return { stream: file.createReadStream(), byteLength: size };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw error;
      }
    },
    async remove(key) {
      await rm(pathOf(root, key), { force: true });
    },
  };
}

function pathOf(root: string, key: string): string {
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*\.[a-z]+$/.test(key)) throw new Error("not a key of a file");
  return join(root, ...key.split("/"));
}
