// Chromium from the npm registry: no system packages, and none of its own calls to the outside.
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import chromium, { inflate } from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

const quiet = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars", "--font-render-hinting=none",
];
const packed = fileURLToPath(new URL("../node_modules/@sparticuz/chromium/", import.meta.url));
const { version } = createRequire(import.meta.url)(join(packed, "package.json"));
const unpacked = fileURLToPath(new URL(`../node_modules/.cache/chromium-${version}`, import.meta.url));

// The package unpacks into the folder for temporary files, which other users and other clones share.
async function unpackInto(folder) {
  const shared = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await chromium.executablePath();
    await inflate(join(packed, "bin", "al2023.tar.br"));
  } finally {
    if (shared === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = shared;
  }
}

// Moved to its place whole, so that an unpacking that was interrupted, or one at the same time, leaves nothing half.
async function unpack() {
  await mkdir(join(unpacked, ".."), { recursive: true });
  const making = await mkdtemp(`${unpacked}-`);
  await unpackInto(making);
  try {
    await rename(making, unpacked);
  } catch (error) {
    await rm(making, { recursive: true });
    if (error.code !== "ENOTEMPTY") throw error;
  }
}

// The libraries that a bare machine lacks come with the package; so do fonts, where there are none.
function surroundings() {
  const libraries = [join(unpacked, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  const fonts = existsSync("/etc/fonts") ? {} : { FONTCONFIG_PATH: join(unpacked, "fonts") };
  return { ...process.env, ...fonts, LD_LIBRARY_PATH: libraries };
}

let unpacking;

/** What Playwright starts a browser by. */
async function settings() {
  const own = process.env.HOMEWARD_CHROMIUM;
  if (own) return { executablePath: own, args: quiet, headless: true };
  await (unpacking ??= existsSync(unpacked) ? Promise.resolve() : unpack());
  return { executablePath: join(unpacked, "chromium"), args: quiet, env: surroundings(), headless: true };
}

export const launch = async () => playwright.launch(await settings());

/** A browser with one context of its own, which others reach at a port. */
export async function launchAt(port) {
  const started = await settings();
  return playwright.launchPersistentContext("", { ...started, args: [...started.args, `--remote-debugging-port=${port}`] });
}
