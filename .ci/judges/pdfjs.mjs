// node pdfjs.mjs FILE.pdf: what Firefox's viewer sees of a PDF: title, outline, roles, alternative texts, links.
import fs from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const data = new Uint8Array(fs.readFileSync(process.argv[2]));
const pdf = await getDocument({ data, stopAtErrors: true }).promise;
const { info } = await pdf.getMetadata();
console.log('title', info.Title, 'lang', info.Language, 'tagged', JSON.stringify(await pdf.getMarkInfo()));
console.log('outline', JSON.stringify((await pdf.getOutline())?.map((item) => item.title)));

for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const roles = {};
  const alternatives = [];
  const walk = (node) => {
    if (node?.role) roles[node.role] = (roles[node.role] ?? 0) + 1;
    if (node?.alt) alternatives.push(`${node.role}: ${node.alt}`);
    node?.children?.forEach(walk);
  };
  walk(await page.getStructTree());
  const text = (await page.getTextContent()).items.map((item) => item.str).join(' ');
  const links = (await page.getAnnotations()).filter((note) => note.subtype === 'Link');
  console.log('page', number, JSON.stringify(roles));
  alternatives.forEach((line) => console.log('  alt', line));
  console.log('  text', text.slice(0, 160));
  if (links.length) console.log('  links', links.map((link) => link.url ?? 'internal').join(', '));
}
