// The browser of all browser tests.
import puppeteer from 'puppeteer-core';

// A browser that reaches this machine only. The shell, as it paints every page: Chromium itself does not paint pages that it believes to
// be hidden, now and then from their start on a busy machine, and who waits for them waits without end.
// Environment: CHROMIUM, another browser's path.
export function launch() {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
    headless: 'shell',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      '--window-size=1900,1400',
      '--disable-lcd-text',
      '--font-render-hinting=none',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

// Calls `work(page)` with an empty page of such a browser.
export async function withBrowser(work) {
  const browser = await launch();
  try {
    return await work(await browser.newPage());
  } finally {
    await browser.close();
  }
}
