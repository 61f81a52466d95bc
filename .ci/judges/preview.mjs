// node preview.mjs ro-crate-preview.html...: opens the page in Chromium from its folder, at desk and phone width and in
// each of its languages. Refuses: a script, a request beyond the folder, a message of the console, a link to a file or
// a place that is not there, a page wider than the window, a violation of axe-core's rules.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = [1280, 390];
/** The rules of axe-core whose verdict depends on the width. */
const layoutRules = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];
const wrong = [];

/** What the page is made of: its languages, what it links to, what it holds that it may not hold. */
const inspect = () => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const handlers = all('*').flatMap((it) => it.getAttributeNames().filter((name) => name.startsWith('on')));
  return {
    languages: all('main > article[lang]').map((it) => it.id),
    scripts: all('script, iframe, object, embed, form, base').map((it) => it.tagName).concat(handlers),
    links: all('a[href], link[href]').map((it) => ({ tag: it.tagName, href: it.href, rel: it.rel, raw: it.getAttribute('href') })),
    lost: all('a[href^="#"]').map((it) => it.getAttribute('href').slice(1)).filter((id) => !document.getElementById(id)),
  };
};

function checkLinks(links, bag, say) {
  for (const link of links) {
    const { protocol } = new URL(link.href);
    if (protocol === 'http:' || protocol === 'https:') {
      if (link.tag !== 'A' || !link.rel.includes('noreferrer')) say(`an address that is no plain link: ${link.raw}`);
    } else if (protocol !== 'file:') {
      say(`a link of another kind: ${link.raw}`);
    } else {
      const file = fileURLToPath(link.href.split('#')[0]);
      if (!file.startsWith(bag + path.sep)) say(`leads out of the bundle: ${link.raw}`);
      else if (!fs.existsSync(file)) say(`leads to no file: ${link.raw}`);
    }
  }
}

async function judge(browser, file) {
  const say = (what) => wrong.push(`${path.basename(file)}: ${what}`);
  const folder = path.dirname(fs.realpathSync(file));
  const bag = path.dirname(folder);
  const address = pathToFileURL(path.join(folder, path.basename(file))).href;
  for (const width of widths) {
    const tab = await browser.newPage();
    await tab.setViewport({ width, height: 900 });
    tab.on('console', (message) => say(`console: ${message.text()}`));
    tab.on('pageerror', (error) => say(`error: ${error}`));
    tab.on('requestfailed', (request) => say(`not loaded: ${request.url().slice(0, 200)}`));
    tab.on('request', (request) => {
      const url = request.url();
      const own = url.startsWith('data:') || url.startsWith(pathToFileURL(folder + path.sep).href);
      if (!own) say(`asks for ${url.slice(0, 200)}`);
    });
    await tab.goto(address, { waitUntil: 'load' });
    const seen = await tab.evaluate(inspect);
    if (width === widths[0]) {
      seen.scripts.forEach((name) => say(`holds ${name}`));
      seen.lost.forEach((id) => say(`no place is called ${id}`));
      checkLinks(seen.links, bag, say);
      if (!seen.languages.length) say('has no part in any language');
    }
    for (const language of seen.languages) {
      const at = `${width} px, ${language}`;
      await tab.goto(`${address}#${language}`);
      const view = await tab.evaluate(async (language) => {
        await document.fonts.ready;
        return {
          over: document.documentElement.scrollWidth - window.innerWidth,
          shown: document.getElementById(language).getClientRects().length > 0,
        };
      }, language);
      if (view.over > 0) say(`${at}: wider than the window by ${view.over} px`);
      if (!view.shown) say(`${at}: is not shown`);
      // What differs by width are places and sizes, not words: on the phone one language speaks for all.
      if (width !== widths[0] && language !== seen.languages[0]) continue;
      // The page's own policy lets no script in; the judge's comes through the debugger.
      await tab.evaluate(axe);
      const { violations } = await tab.evaluate((rules) => axe.run(document, {
        resultTypes: ['violations'], ...(rules && { runOnly: { type: 'rule', values: rules } }),
      }), width === widths[0] ? null : layoutRules);
      for (const { id, help, nodes } of violations) {
        say(`${at}: ${id}: ${help}: ${nodes.length} times, first ${nodes[0].html.slice(0, 200)}`);
      }
    }
    await tab.close();
  }
}

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--proxy-server=127.0.0.1:9'],
});
try {
  for (const file of process.argv.slice(2)) await judge(browser, file);
} finally {
  await browser.close();
}
wrong.forEach((what) => console.log(what));
process.exitCode = wrong.length || process.argv.length < 3 ? 1 : 0;
