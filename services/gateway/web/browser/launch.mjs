// Chromium from the npm registry: no system packages, and none of its own calls to the outside.
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

const quiet = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars", "--font-render-hinting=none",
];

export const launch = async () =>
  playwright.launch({ executablePath: process.env.HOMEWARD_CHROMIUM ?? (await chromium.executablePath()), args: quiet, headless: true });
