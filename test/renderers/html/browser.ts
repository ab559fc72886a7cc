import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const places = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A browser of the Chromium family on this machine (or named by CHROMIUM); null where none is installed. */
export const chromiumPath: string | null = places.find((place) => place !== '' && existsSync(place)) ?? null;

/** A report opened from disk, with everything that the browser complained of or asked for. */
export type Opened = {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
};

export type View = {
  readonly width?: number;
  readonly dark?: boolean;
  readonly hash?: string;
  readonly script?: boolean;
};

/** Opens reports in one browser, each from a file of its own. */
export class ReportBrowser {
  readonly #browser: Browser;
  readonly #folder = mkdtempSync(join(tmpdir(), 'barometre-html-'));
  #files = 0;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async start(): Promise<ReportBrowser> {
    const executablePath = chromiumPath ?? '';
    return new ReportBrowser(await chromium.launch({ executablePath, args: ['--no-sandbox'] }));
  }

  async open(report: string, { width = 1280, dark = false, hash = '', script = true }: View = {}): Promise<Opened> {
    this.#files += 1;
    const file = join(this.#folder, `${this.#files}.html`);
    writeFileSync(file, report);
    const context = await this.#browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: script,
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    const own = pathToFileURL(file).href;
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(own + hash);
    return { page, complaints, requests: requests.filter((url) => !url.startsWith(own) && !url.startsWith('data:')) };
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
