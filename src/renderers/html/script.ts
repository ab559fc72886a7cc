/**
 * The report's own script, the same in every report: one brand's page at a time, sorting and filtering of tables. It
 * only moves and hides what is there; without it the report is one long page.
 */
export const script = `'use strict';
const root = document.documentElement;
root.classList.add('js');
document.addEventListener('DOMContentLoaded', () => {
  const title = document.title;
  const show = () => {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    const page = target === null ? null : target.closest('.brand');
    for (const other of document.querySelectorAll('.brand.current')) if (other !== page) other.classList.remove('current');
    root.classList.toggle('on-brand', page !== null);
    document.title = page === null ? title : page.dataset.title + ' – ' + title;
    if (page === null) {
      if (target !== null) target.scrollIntoView();
      return;
    }
    page.classList.add('current');
    if (target !== page) return target.scrollIntoView({ block: 'center' });
    scrollTo(0, 0);
    page.querySelector('h2').focus({ preventScroll: true });
  };
  addEventListener('hashchange', show);
  show();

  const plain = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();
  for (const input of document.querySelectorAll('[data-filter]')) {
    const rows = [...document.getElementById(input.dataset.filter).tBodies[0].rows];
    const texts = rows.map((row) => plain(row.textContent));
    const status = document.getElementById(input.dataset.filter + '-status');
    input.parentElement.hidden = false;
    input.addEventListener('input', () => {
      const words = plain(input.value).split(/\\s+/).filter(Boolean);
      rows.forEach((row, at) => { row.hidden = !words.every((word) => texts[at].includes(word)); });
      const found = rows.filter((row) => !row.hidden).length;
      status.textContent = words.length === 0 ? '' : root.dataset.found.replace('{n}', found).replace('{of}', rows.length);
    });
  }

  const collator = new Intl.Collator(root.lang, { numeric: true });
  const comparers = {
    number: (a, b) => Number(a) - Number(b),
    text: (a, b) => collator.compare(a, b),
  };
  const valueOf = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.value ?? cell.textContent;
  };
  const sort = (table, head, rising) => {
    const body = table.tBodies[0];
    const compare = comparers[head.dataset.sort];
    const rows = [...body.rows].filter((row) => !row.classList.contains('total'));
    const filled = rows.filter((row) => valueOf(row, head.cellIndex) !== '');
    filled.sort((a, b) => (rising ? 1 : -1) * compare(valueOf(a, head.cellIndex), valueOf(b, head.cellIndex)));
    const empty = rows.filter((row) => valueOf(row, head.cellIndex) === '');
    const totals = [...body.rows].filter((row) => row.classList.contains('total'));
    body.append(...filled, ...empty, ...totals);
    for (const other of head.parentElement.cells) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', rising ? 'ascending' : 'descending');
  };
  for (const head of document.querySelectorAll('th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => sort(head.closest('table'), head, head.getAttribute('aria-sort') !== 'ascending'));
  }
});
`;
