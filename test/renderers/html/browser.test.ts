import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, run } from '../../support/run.ts';
import { chromiumPath, type Opened, ReportBrowser, type View } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const reportOf = (path: string, ...options: readonly string[]): string =>
  run(['audit', path, '--quiet', '--format', 'html', ...options]).stdout;

type Violation = { readonly id: string; readonly targets: readonly string[] };

/** What axe finds on the page as it is shown. Its own script comes in through the debugger, past the policy. */
async function violationsOf({ page }: Opened): Promise<readonly Violation[]> {
  await page.evaluate(axe);
  return page.evaluate<readonly Violation[]>(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => ({ id, targets: nodes.slice(0, 3).flatMap(({ target }) => target) })))',
  );
}

const skipped = chromiumPath === null;
if (skipped) console.warn('no Chromium found (name one with CHROMIUM): the HTML report is not opened');

describe.skipIf(skipped)('the HTML report in a browser', () => {
  let browser: ReportBrowser;
  const french = reportOf('fixtures/demo', '--lang', 'fr');
  const opened = (view: View = {}): Promise<Opened> => browser.open(french, view);

  beforeAll(async () => {
    browser = await ReportBrowser.start();
  });
  afterAll(() => browser.stop());

  it('opens without a complaint and asks for nothing', async () => {
    const { page, complaints, requests } = await opened();
    expect(await page.title()).toBe('Baromètre de la relation client');
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
  });

  it('runs no script and takes no style but its own', async () => {
    const intruder =
      '<img src="data:," onerror="document.title=1"><script>document.title=1</script><p style="color:red">';
    const { page } = await browser.open(french.replace('<main', `${intruder}<main`));
    expect(await page.title()).toBe('Baromètre de la relation client');
    const colour = await page.evaluate<string>('getComputedStyle(document.querySelector("p[style]")).color');
    expect(colour).not.toBe('rgb(255, 0, 0)');
  });

  it('draws its charts, each with words or beside words that say the same', async () => {
    const { page } = await opened();
    const charts = await page
      .locator('#delays svg.curve, #trend svg.months, #ranking svg.interval')
      .evaluateAll((all) =>
        all.map((chart) => ({
          width: chart.getBoundingClientRect().width,
          label: chart.getAttribute('aria-label') ?? '',
          drawn: chart.querySelector('path[d^="M"], rect')?.getBoundingClientRect().width ?? 0,
        })),
      );
    expect(charts.length).toBeGreaterThan(15);
    expect(charts.filter(({ width, label, drawn }) => width < 50 || drawn === 0 || label === '')).toEqual([]);
  });

  it('sorts a table by a column, both ways, and says so', async () => {
    const { page } = await opened();
    const head = page.locator('#ranking-table th[data-sort]').nth(1);
    const names = () => page.locator('#ranking-table tbody th').allTextContents();
    await head.getByRole('button').click();
    const rising = await names();
    expect(rising).toEqual([...rising].sort((a, b) => a.localeCompare(b, 'fr')));
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').press('Enter');
    expect(await names()).toEqual([...rising].reverse());
    expect(await head.getAttribute('aria-sort')).toBe('descending');
  });

  it('sorts figures as figures', async () => {
    const { page } = await opened();
    const head = page.locator('#ranking-table th[data-sort=number]').nth(4);
    await head.getByRole('button').click();
    const values = await page
      .locator('#ranking-table tbody tr td:nth-child(8)')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-value') ?? ''));
    const figures = values.filter((value) => value !== '').map(Number);
    expect(figures.length).toBeGreaterThan(3);
    expect(figures).toEqual([...figures].sort((a, b) => a - b));
  });

  it('filters the ranking without regard for accents and capitals', async () => {
    const { page } = await opened();
    const shown = page.locator('#ranking-table tbody tr:visible');
    const all = await shown.count();
    await page.locator('#ranking-table-filter').fill('ENERGIE gazelle');
    expect(await shown.count()).toBe(1);
    expect(await page.locator('#ranking-table-status').textContent()).toBe(`1 sur ${all}`);
    await page.locator('#ranking-table-filter').fill('');
    expect(await shown.count()).toBe(all);
  });

  it('shows one brand at a time, with its findings underlined and explained', async () => {
    const { page } = await opened();
    await page.locator('#ranking-table tbody a').first().click();
    await page.locator('.brand.current').waitFor();
    expect(await page.locator('.brand:visible').count()).toBe(1);
    expect(await page.locator('#overview').isVisible()).toBe(false);
    const first = page.locator('.brand:visible sup a').first();
    await first.click();
    const note = page.locator('.notes li:target');
    expect(await note.isVisible()).toBe(true);
    expect((await note.textContent())?.length).toBeGreaterThan(5);
    await page.locator('.back a:visible').click();
    await page.locator('#overview').waitFor();
    expect(await page.locator('.brand:visible').count()).toBe(0);
  });

  it('opens the definition of a criterion with one press', async () => {
    const { page } = await opened();
    await page.locator('#criteria .term').first().press('Enter');
    expect(await page.locator('#def-delay').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#def-delay').isVisible()).toBe(false);
  });

  it('is one long page without script', async () => {
    const { page } = await opened({ script: false });
    expect(await page.locator('.filter:visible').count()).toBe(0);
    expect(await page.locator('.brand:visible').count()).toBeGreaterThan(5);
  });

  it.each([360, 768, 1280])('is no wider than %i pixels, but for tables that scroll by themselves', async (width) => {
    for (const hash of ['', '#brand-1']) {
      const { page } = await opened({ width, hash });
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  });

  it.each([
    ['light', '', 1280],
    ['dark', '', 1280],
    ['light', '#brand-1', 1280],
    ['dark', '#brand-1', 360],
    ['light', '', 360],
  ])('gives axe nothing to say: %s %s at %i pixels', async (scheme, hash, width) => {
    expect(await violationsOf(await opened({ dark: scheme === 'dark', hash, width }))).toEqual([]);
  });

  it('puts the first page of a print on one sheet, and every brand on a sheet of its own', async () => {
    const { page } = await opened();
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const sheets = [...pdf.matchAll(/\/Type \/Page\b/g)].length;
    const brands = await page.locator('.brand').count();
    expect(sheets).toBeGreaterThan(brands + 2);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 688, height: 1006 });
    const cover = await page.locator('#overview').evaluate((part) => part.getBoundingClientRect().bottom);
    expect(cover).toBeLessThan(1006);
  });

  it.each([[[]], [['--no-mask']]])('shows a hostile export as text: %j', async (options) => {
    const report = reportOf(join(root, 'fixtures', 'hostile.ndjson'), ...options);
    const { page, complaints, requests } = await browser.open(report);
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('#ranking-table').textContent()).toContain('</script><script>alert(1)</script>');
    const text = await page.evaluate<string>('document.documentElement.textContent');
    expect(
      text.replaceAll('\n', '').match(/(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}]/u),
    ).toBeNull();
  });
});
