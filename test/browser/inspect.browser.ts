// The promise of the page of `tor inspect`, kept in real Chromium: marks cover their words, keys reach all, nothing is loaded, nothing acts.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectInput } from '../../src/inspection.ts';
import { inspectedPdf } from '../support/inspected-pdf.ts';

const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const options = { date: '2025-01-15', images: true, version: '9.9.9' };
const hostile = `# Termes de référence <script>document.title = 'pris'</script>

## 1. Objet "><img src=x onerror="document.title='pris'">

Le paiement se fera en deux tranches :

- 30 % à la signature </mark></main><script>document.title = 'pris'</script> \u001b[31m ;
- 70 % à la validation du rapport final \u202Eexe.
`;

let browser: Browser;
let folder = '';
beforeAll(async () => {
  const executablePath = places.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) throw new Error('no Chromium: install it, or name it with CHROMIUM');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  folder = mkdtempSync(join(tmpdir(), 'tor-browser-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

interface Opened {
  readonly page: Page;
  /** What the page asked of the outside, and what went wrong in it. */
  readonly events: readonly string[];
}

async function opened(html: string, context: BrowserContextOptions = {}): Promise<Opened> {
  const file = join(folder, `${readdirSync(folder).length}.html`);
  writeFileSync(file, html);
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...context })).newPage();
  const events: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && request.url() !== pathToFileURL(file).href) events.push(request.url());
  });
  page.on('pageerror', (error) => events.push(error.message));
  page.on('console', (message) => events.push(message.text()));
  page.on('dialog', (dialog) => events.push(dialog.message()));
  await page.goto(pathToFileURL(file).href);
  return { page, events };
}

const written = new Map<string, Promise<string>>();

async function inspected(file: string, bytes: Uint8Array, context: BrowserContextOptions = {}, images = true): Promise<Opened> {
  const key = `${file} ${bytes.length} ${images}`;
  const html = written.get(key) ?? inspectInput({ file, bytes }, { ...options, images });
  written.set(key, html);
  return opened(await html, context);
}

const pdf = (context: BrowserContextOptions = {}, images = true): Promise<Opened> => inspected('ports.pdf', inspectedPdf.bytes, context, images);

/** Focused element: the id of what it marks or lists, or its own id. */
const focused = (page: Page): Promise<string> => page.evaluate("document.activeElement.dataset.id ?? document.activeElement.id ?? ''");

describe('the marks of a PDF', () => {
  it.each(inspectedPdf.values)('cover « $words » and no more', async ({ page: number, label, x, y, width }) => {
    const { page, events } = await pdf();
    const sheet = await page.locator(`#p${number} img`).boundingBox();
    const mark = await page.locator(`#p${number} .m[aria-label^="${label}"] rect`).first().boundingBox();
    if (sheet === null || mark === null) throw new Error('not shown');
    const scale = sheet.width / 595;
    const [left, right] = [(mark.x - sheet.x) / scale, (mark.x + mark.width - sheet.x) / scale];
    const [top, bottom] = [(mark.y - sheet.y) / scale, (mark.y + mark.height - sheet.y) / scale];
    expect(Math.abs(left - x)).toBeLessThan(3);
    expect(Math.abs(right - x - width)).toBeLessThan(3);
    expect(top).toBeLessThan(y - 5);
    expect(top).toBeGreaterThan(y - 14);
    expect(bottom).toBeGreaterThanOrEqual(y);
    expect(bottom).toBeLessThan(y + 6);
    expect(events).toEqual([]);
  });

  /** Share of dark pixels of the page's picture under each box that covers words. */
  const ink = `(async () => {
    const found = [];
    for (const sheet of document.querySelectorAll('.sheet')) {
      const image = sheet.querySelector('img');
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context.drawImage(image, 0, 0);
      const scale = image.naturalWidth / sheet.querySelector('svg').viewBox.baseVal.width;
      for (const rect of sheet.querySelectorAll('.m rect:not(.side-bar)')) {
        const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Math.round(Number(rect.getAttribute(name)) * scale));
        const { data } = context.getImageData(x, y, Math.max(1, width), Math.max(1, height));
        const ground = data[0];
        let dark = 0;
        for (let at = 0; at < data.length; at += 4) if (Math.abs(data[at] - ground) > 60) dark += 1;
        found.push({ label: rect.parentNode.getAttribute('aria-label'), ink: (4 * dark) / data.length });
      }
    }
    return found;
  })()`;

  it.each(readdirSync('fixtures/documents').filter((name) => existsSync(`fixtures/documents/${name}/document.pdf`)))(
    'stand on ink in %s',
    async (name) => {
      const { page, events } = await inspected('document.pdf', readFileSync(`fixtures/documents/${name}/document.pdf`));
      const found = await page.evaluate<readonly { readonly label: string; readonly ink: number }[]>(ink);
      expect(found.length).toBeGreaterThan(30);
      expect(found.filter((mark) => mark.ink < 0.02)).toEqual([]);
      expect(events).toEqual([]);
    },
  );
});

describe('the list and the page', () => {
  it('lead to each other by the mouse', async () => {
    const { page } = await pdf();
    await page.locator('aside a.entry', { hasText: 'offres@ports.example' }).click();
    const mark = page.locator('.m[aria-label^="Adresse des offres"]');
    expect(await mark.getAttribute('aria-current')).toBe('true');
    expect(await mark.locator('rect').first().isVisible()).toBe(true);
    const [box, view] = [await mark.boundingBox(), await page.locator('main').boundingBox()];
    expect(box?.y).toBeGreaterThan(view?.y ?? 0);
    expect(box?.y).toBeLessThan((view?.y ?? 0) + (view?.height ?? 0));
    await page.locator('.m[aria-label^="Tranche 2, part"]').first().click();
    expect(await page.locator('aside .chip[aria-current="true"]').textContent()).toContain('70 %');
  });

  it('tell the value under the pointer, and no longer when Escape is pressed', async () => {
    const { page } = await pdf();
    await page.locator('.m[aria-label^="Tranche 1, part"]').first().hover();
    expect(await page.locator('#card').textContent()).toContain('Tranche 1, part : 30 %');
    await page.keyboard.press('Escape');
    expect(await page.locator('#card').isVisible()).toBe(false);
  });

  it.each(['pdf', 'md'])('lead to each other by the keyboard in a %s', async (form) => {
    const text = 'TERMES DE RÉFÉRENCE\n\n## 1. Paiement\n\nEn deux tranches :\n\n- 30 % à la signature ;\n- 70 % à la remise du rapport final.\n';
    const { page } = form === 'pdf' ? await pdf() : await inspected('tdr.md', new TextEncoder().encode(text));
    const entry = page.locator('aside .g-paiement a.entry').first();
    await entry.focus();
    const id = await focused(page);
    await page.keyboard.press('Enter');
    expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
    expect(await focused(page)).toBe(id);
    await page.keyboard.press('ArrowDown');
    const next = await focused(page);
    expect(next).not.toBe(id);
    await page.keyboard.press('Enter');
    expect(await page.evaluate("document.activeElement.closest('aside') !== null")).toBe(true);
    expect(await focused(page)).toBe(next);
    await entry.press('Enter');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe(id);
    expect(await page.evaluate("document.activeElement.closest('aside') !== null")).toBe(true);
  });

  it('have one stop of the Tab key in the document, after the toggles', async () => {
    const { page } = await pdf();
    expect(await page.locator('main .m[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Aller à la liste des valeurs');
  });

  it('are filtered by what is typed, without accents', async () => {
    const { page } = await pdf();
    await page.locator('#filter').fill('demarrage');
    const shown = await page.locator('aside .group > ul > li:visible').allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((text) => !/démarrage/iu.test(text))).toEqual([]);
    await page.locator('#filter').fill('zzz');
    expect(await page.locator('#found').textContent()).toBe('Rien ne correspond.');
  });

  it('hide a kind whose box is not ticked, and show it when its entry is asked for', async () => {
    const { page } = await pdf();
    const mark = page.locator('.m[aria-label^="Tranche 1 :"] rect').first();
    await page.locator('#t-paiement').uncheck();
    expect(await mark.isVisible()).toBe(false);
    await page.locator('aside .g-paiement a.entry').first().click();
    expect(await mark.isVisible()).toBe(true);
  });
});

describe('everyone', () => {
  const serious = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => id + ' ' + nodes.slice(0, 3).map(({ html, any }) => html.slice(0, 200) + ' ' + any.map(({ message }) => message).join()).join(' | ')))`;
  const forms = ['pdf', 'docx'] as const;
  const looks = [
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 1280 },
    { colorScheme: 'light', width: 360 },
    { colorScheme: 'dark', width: 360 },
  ] as const;

  it.each(forms.flatMap((form) => looks.map((look) => ({ form, ...look }))))('can use the page: $form, $colorScheme, $width wide', async (look) => {
    const bytes = readFileSync(`fixtures/documents/cotedivoire-programme-anacarde/document.${look.form}`);
    const { page } = await inspected(`document.${look.form}`, bytes, {
      bypassCSP: true,
      colorScheme: look.colorScheme,
      viewport: { width: look.width, height: 800 },
    });
    await page.evaluate(axe.source);
    expect(await page.evaluate<readonly string[]>(serious)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it('can read the words of a page aloud and find them', async () => {
    const { page } = await pdf();
    const words: string = await page.evaluate("document.querySelector('#p1 .words').textContent");
    expect(words).toContain('un rapport de démarrage, au plus tard le 12 mars 2026');
  });
});

describe('the outside', () => {
  it('is asked for nothing, with or without pictures', async () => {
    for (const images of [true, false]) expect((await pdf({}, images)).events).toEqual([]);
  });

  it('gets nothing through a hostile document', async () => {
    const { page, events } = await inspected('"><img src=x onerror=alert(1)>.txt', new TextEncoder().encode(hostile.replace(/^#+ /gmu, '')));
    expect(await page.title()).toBe('"><img src=x onerror=alert(1)>.txt – lecture par tor');
    expect(await page.locator('main img, main script, header img').count()).toBe(0);
    expect(await page.locator('.flow').textContent()).toContain("</mark></main><script>document.title = 'pris'</script>");
    expect(events).toEqual([]);
  });

  it('could not act even if it got a script or a style into the page', async () => {
    const { page } = await pdf();
    const refused = page.waitForEvent('requestfailed');
    await page.evaluate(`const script = document.createElement('script');
      script.textContent = "document.title = 'pris'";
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<img src="https://ailleurs.example/x.png" onerror="document.title = 1">')`);
    expect((await refused).failure()?.errorText).toBe('csp');
    expect(await page.title()).toBe('ports.pdf – lecture par tor');
  });
});
