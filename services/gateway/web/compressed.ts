import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const TEXT = /\.(html|js|css|svg)$/;
const codings = {
  ".br": (text: Buffer) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
  ".gz": (text: Buffer) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
};

/** Beside every text of the build the same compressed, where that is smaller: the gateway serves what the browser takes. */
export function compressed(): Plugin {
  let built = "";
  return {
    name: "homeward-compressed",
    apply: "build",
    configResolved: ({ root, build }) => void (built = join(root, build.outDir)),
    async closeBundle() {
      const files = await readdir(built, { recursive: true });
      await Promise.all(files.filter((file) => TEXT.test(file)).map((file) => compress(join(built, file))));
    },
  };
}

async function compress(file: string): Promise<void> {
  const text = await readFile(file);
  for (const [suffix, code] of Object.entries(codings)) {
    const shorter = await code(text);
    if (shorter.length < text.length) await writeFile(file + suffix, shorter);
  }
}
