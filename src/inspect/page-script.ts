// Nothing in; the script of the page out: it ties the list to the marks, and touches nothing but the page.

/** No template of ours is filled in here, so that its digest is known. The page reads well without it. */
export const pageScript = `'use strict';
(() => {
  const main = document.getElementById('document');
  const side = document.querySelector('.side');
  const card = document.getElementById('card');
  const filter = document.getElementById('filter');
  const found = document.getElementById('found');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const marks = [...main.querySelectorAll('.m')];
  const byId = new Map();
  for (const mark of marks) byId.set(mark.dataset.id, [...(byId.get(mark.dataset.id) ?? []), mark]);
  let current = [];
  let back = null;

  const isShown = (mark) => mark.getClientRects().length > 0 && getComputedStyle(mark).getPropertyValue('--off').trim() !== '1';
  const labelOf = (mark) => mark.getAttribute('aria-label') ?? mark.dataset.label;
  const kindOf = (mark) => [...mark.classList].find((name) => name.startsWith('k-'));
  const show = (element, block) => element.scrollIntoView({ block, inline: block === 'center' ? 'center' : 'nearest', behavior: still.matches ? 'auto' : 'smooth' });

  const point = (id) => {
    for (const element of current) {
      element.classList.remove('current');
      element.removeAttribute('aria-current');
    }
    current = [...(byId.get(id) ?? []), ...side.querySelectorAll('[data-id="' + CSS.escape(id) + '"]')];
    for (const element of current) {
      element.classList.add('current');
      element.setAttribute('aria-current', 'true');
    }
  };

  const rove = (mark) => {
    for (const other of main.querySelectorAll('.m[tabindex="0"]')) other.setAttribute('tabindex', '-1');
    mark.setAttribute('tabindex', '0');
  };

  const goToMark = (id) => {
    const mark = byId.get(id)?.[0];
    if (mark === undefined) return false;
    const toggle = document.getElementById('t-' + kindOf(mark).slice(2));
    if (toggle !== null && !toggle.checked) toggle.checked = true;
    point(id);
    rove(mark);
    show(mark, 'center');
    mark.focus({ preventScroll: true });
    return true;
  };

  const goToEntry = (id, takeFocus) => {
    const entry = side.querySelector('[data-id="' + CSS.escape(id) + '"]');
    if (entry === null) return;
    for (let group = entry.closest('details'); group !== null; group = group.parentElement.closest('details')) group.open = true;
    point(id);
    show(entry, 'nearest');
    if (takeFocus) entry.focus({ preventScroll: true });
  };

  const hideCard = () => {
    card.hidden = true;
  };
  const showCard = (shown, x, y) => {
    if (shown.length === 0) return hideCard();
    card.replaceChildren(
      ...shown.slice(0, 4).map((mark) => {
        const line = document.createElement('p');
        const swatch = document.createElement('span');
        swatch.className = 'swatch ' + [...mark.classList].filter((name) => /^(?:k-|warning|info)/.test(name)).join(' ');
        line.append(swatch, labelOf(mark));
        return line;
      }),
    );
    card.hidden = false;
    const { width, height } = card.getBoundingClientRect();
    card.style.left = Math.max(8, Math.min(x, innerWidth - width - 8)) + 'px';
    card.style.top = (y + height + 24 > innerHeight ? Math.max(8, y - height - 14) : y + 18) + 'px';
  };
  const showCardOf = (mark) => {
    const box = (mark.querySelector('rect') ?? mark).getBoundingClientRect();
    showCard([mark], box.left, box.bottom - 8);
  };
  const marksAt = (x, y) => [...new Set(document.elementsFromPoint(x, y).map((element) => element.closest('.m')))].filter((mark) => mark !== null && isShown(mark));

  side.addEventListener('click', (event) => {
    const entry = event.target.closest('a[data-id]');
    if (entry === null || !goToMark(entry.dataset.id)) return;
    event.preventDefault();
    back = entry;
  });
  main.addEventListener('click', (event) => {
    const mark = event.target.closest('.m');
    if (mark === null || !isShown(mark)) return;
    event.preventDefault();
    rove(mark);
    goToEntry(mark.dataset.id, event.detail === 0);
  });
  main.addEventListener('mousemove', (event) => showCard(marksAt(event.clientX, event.clientY), event.clientX, event.clientY));
  main.addEventListener('mouseleave', hideCard);
  main.addEventListener('scroll', hideCard, { passive: true });
  main.addEventListener('focusin', (event) => {
    const mark = event.target.closest('.m');
    if (mark !== null) setTimeout(() => document.activeElement === mark && showCardOf(mark), still.matches ? 0 : 350);
  });
  main.addEventListener('focusout', hideCard);

  const inOrder = () => {
    const place = (mark) => (mark.querySelector('rect') ?? mark).getBoundingClientRect();
    return marks.filter(isShown).map((mark) => ({ mark, box: place(mark) })).sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left).map(({ mark }) => mark);
  };
  const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  main.addEventListener('keydown', (event) => {
    const mark = event.target.closest('.m');
    if (mark === null || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && mark.localName !== 'a') goToEntry(mark.dataset.id, true);
    const all = inOrder();
    const at = event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : event.key in steps ? all.indexOf(mark) + steps[event.key] : -1;
    const next = all[at];
    if (next === undefined) return;
    event.preventDefault();
    rove(next);
    point(next.dataset.id);
    show(next, 'center');
    next.focus({ preventScroll: true });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    hideCard();
    if (event.target.closest?.('.m') && back !== null) back.focus();
  });

  const plain = (text) => text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase();
  const items = [...side.querySelectorAll('.findings > li, .group > ul > li')].map((item) => ({ item, text: plain(item.textContent) }));
  filter.addEventListener('input', () => {
    const wanted = plain(filter.value.trim());
    let count = 0;
    for (const { item, text } of items) {
      item.hidden = wanted !== '' && !text.includes(wanted);
      if (!item.hidden) count += 1;
    }
    for (const group of side.querySelectorAll('.group')) {
      group.hidden = group.querySelector('ul > li:not([hidden])') === null;
      if (wanted !== '' && !group.hidden) group.open = true;
    }
    found.textContent = wanted === '' ? '' : count === 0 ? 'Rien ne correspond.' : count + (count === 1 ? ' entrée' : ' entrées');
  });

  const narrow = matchMedia('(max-width: 60rem)');
  const legends = document.querySelector('.legends');
  const fit = () => {
    legends.open = !narrow.matches;
  };
  narrow.addEventListener('change', fit);
  fit();
  const first = marks.find(isShown);
  if (first !== undefined) rove(first);
  if (location.hash.startsWith('#m-')) goToMark(location.hash.slice(3));
})();
`;
