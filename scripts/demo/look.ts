import type { Brand } from './panel.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&#39;');

const paragraphs = (text: string, style: string): string =>
  text
    .split('\n\n')
    .map((part) => `<p${style}>${escaped(part).replaceAll('\n', '<br>')}</p>`)
    .join('\n');

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');

const logo = (brand: Brand): string =>
  `<img src="https://img.${slug(brand.name)}.example/logo.png" alt="${escaped(brand.name)}" width="120">`;

/** The HTML of a brand's mail; empty where it writes bare text. */
export function htmlOf(brand: Brand, text: string): string {
  switch (brand.look) {
    case 'text':
      return '';
    case 'plain':
      return `<html><body>${paragraphs(text, ' style="font-family:Calibri,sans-serif"')}</body></html>`;
    case 'logo':
      return `<html><body>${paragraphs(text, '')}\n<p>${logo(brand)}</p></body></html>`;
    case 'charter':
      return `<html><body style="margin:0"><table width="600" style="border-top:6px solid ${brand.colour};font-family:Lato,Arial,sans-serif"><tr><td style="background:${brand.colour}">${logo(brand)}</td></tr><tr><td>${paragraphs(text, ' style="color:#333a45"')}</td></tr></table></body></html>`;
  }
}
