// The list of applications: ticks, columns, keys, and the case beside it. Everything works without it, but one page at a time.
const list = () => document.getElementById('list');
const isTyping = target => target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, dialog') !== null;

// Ticked rows are kept for the tab, so that they survive paging, other conditions and full screen; only ids are kept.
const ticks = {
  key: 'ticks ' + document.body.dataset.user,
  read: () => new Set(JSON.parse(sessionStorage.getItem(ticks.key) || '[]')),
  write: ids => sessionStorage.setItem(ticks.key, JSON.stringify([...ids])),
};
const boxesOf = form => [...form.querySelectorAll('input[type=checkbox][name=ids]')];
const countTicked = form => {
  const ids = ticks.read();
  const boxes = boxesOf(form);
  const here = boxes.filter(box => box.checked).length;
  const output = form.querySelector('[data-ticked]');
  const elsewhere = ids.size - here;
  output.textContent = (ids.size ? output.dataset.ticked.replace('{0}', ids.size) : '')
    + (elsewhere > 0 ? ' · ' + output.dataset.tickedElsewhere.replace('{0}', elsewhere) : '');
  form.querySelector('[data-untick]').hidden = ids.size === 0;
  const all = form.querySelector('[data-tick-all]');
  if (all) {
    all.checked = boxes.length > 0 && here === boxes.length;
    all.indeterminate = here > 0 && here < boxes.length;
  }
};
const showTicked = () => {
  const form = document.getElementById('rows');
  if (form) {
    const ids = ticks.read();
    boxesOf(form).forEach(box => { box.checked = ids.has(box.value); });
    countTicked(form);
  }
};
document.addEventListener('change', event => {
  const form = event.target.closest('#rows');
  if (!form || !event.target.matches('[data-tick-all], input[name=ids]')) {
    return;
  }
  const ids = ticks.read();
  const boxes = event.target.matches('[data-tick-all]') ? boxesOf(form) : [event.target];
  boxes.forEach(box => {
    box.checked = event.target.checked;
    box.checked ? ids.add(box.value) : ids.delete(box.value);
  });
  ticks.write(ids);
  countTicked(form);
});
document.addEventListener('click', event => {
  if (event.target.closest('[data-untick]')) {
    ticks.write([]);
    showTicked();
  }
});
document.addEventListener('formdata', event => {
  if (event.target.id === 'rows') {
    const sent = new Set(event.formData.getAll('ids'));
    ticks.read().forEach(id => sent.has(id) || event.formData.append('ids', id));
  }
});

// What has been done with the ticked rows needs no ticks any more.
if (document.querySelector('[data-ticks-used]')) {
  ticks.write([]);
  // Not again when the page is loaded anew.
  const address = new URL(location);
  ['done', 'count'].forEach(name => address.searchParams.delete(name));
  history.replaceState(null, '', address);
}
showTicked();
window.addEventListener('pageshow', showTicked);

// Chosen columns: the server reads the cookie.
document.addEventListener('change', event => {
  const columns = event.target.closest('[data-columns]');
  if (columns) {
    const names = [...columns.querySelectorAll('input:checked')].map(box => box.value).join('.');
    document.cookie = `${columns.dataset.columns}=${names}; path=/applications; max-age=31536000; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
    // The list alone is shown anew; what is typed beside it stays. One searched by a whole number has no address.
    columns.closest('details').addEventListener('toggle', () => list().hasAttribute('hx-get') ? document.body.dispatchEvent(new Event('changed')) : location.reload(), { once: true });
  }
});

// The case beside the list.
const pane = document.getElementById('pane');
const markOpenRow = () => {
  const part = pane.querySelector('form#case, [data-row]:not(tr)');
  const action = part?.dataset.row ?? part?.getAttribute('action');
  list().querySelectorAll('tbody tr').forEach(row => row.classList.toggle('on', !!action && row.querySelector(`a[href="${action}"]`) !== null));
};
const closePane = () => {
  const row = list().querySelector('tr.on');
  pane.replaceChildren();
  pane.classList.remove('full-screen');
  document.querySelector('.work').classList.remove('split');
  markOpenRow();
  row?.querySelector('td.actions a')?.focus();
};
document.addEventListener('htmx:afterSettle', event => {
  if (event.target === pane) {
    document.querySelector('.work').classList.add('split');
    pane.scrollTop = 0;
    (pane.querySelector('[role=alert]') || pane.querySelector('h2'))?.focus();
  }
  showTicked();
  markOpenRow();
});
document.addEventListener('click', event => event.target.closest('[data-close-pane]') && closePane());

// Keys.
const moveRow = step => {
  const rows = [...list().querySelectorAll('tbody tr')];
  const at = rows.findIndex(row => row.contains(document.activeElement));
  const from = at >= 0 ? at : rows.findIndex(row => row.classList.contains('on'));
  const row = rows[Math.min(Math.max(from + step, 0), rows.length - 1)];
  row?.querySelector('td.actions a')?.focus();
};
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isTyping(event.target)) {
    return;
  }
  const inList = !pane.contains(event.target);
  if (event.key === '/') {
    event.preventDefault();
    document.getElementById('name').focus();
  } else if (event.key === '?') {
    document.getElementById('keys').showModal();
  } else if (inList && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    moveRow(event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === ' ' && event.target.closest('#list td.actions')) {
    event.preventDefault();
    event.target.closest('tr').querySelector('input[name=ids]').click();
  }
});
document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && pane.hasChildNodes() && !document.querySelector('details.drop[open], dialog[open]')) {
    const button = document.querySelector('#pane.full-screen [data-full-screen=pane]');
    button ? button.click() : closePane();
  }
});

// After 更换确认点 the list stands as it did, without the case and its tick, and the focus is on the next one.
document.addEventListener('htmx:configRequest', event => {
  const form = event.target;
  if (form.id === 'case' && form.getAttribute('action').endsWith('/point')) {
    event.detail.parameters.List = location.search;
    const id = list().querySelector('tr.on')?.nextElementSibling?.querySelector('input[name=ids]')?.value;
    if (id) {
      event.detail.parameters.Next = id;
    }
  }
});
const moved = document.querySelector('[data-moved]');
if (moved) {
  const ids = ticks.read();
  ids.delete(moved.dataset.moved);
  ticks.write(ids);
  showTicked();
  const next = moved.dataset.next && list().querySelector(`input[name=ids][value="${CSS.escape(moved.dataset.next)}"]`)?.closest('tr');
  next ? next.querySelector('td.actions a').focus() : moveRow(1);
}
