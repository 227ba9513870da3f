// Small comforts; every page works without them.
document.documentElement.classList.add('js');

// After a refused form, what is wrong is read first.
document.querySelector('main [role=alert]')?.focus();

// The menu on narrow screens.
document.addEventListener('click', event => {
  const button = event.target.closest('.menu-switch');
  if (button) {
    const open = document.body.classList.toggle('menu-open');
    button.setAttribute('aria-expanded', open);
  }
});

// Drop-downs close on Escape and on a click elsewhere.
const openMenus = () => document.querySelectorAll('details.user[open], details.drop[open]');
document.addEventListener('click', event => openMenus().forEach(menu => menu.contains(event.target) || menu.removeAttribute('open')));
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') {
    openMenus().forEach(menu => {
      menu.removeAttribute('open');
      menu.querySelector('summary').focus();
    });
  }
});

// A form is sent once, however often its button is pressed; the server counts it once in any case.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if (form.method === 'post' && !form.hasAttribute('data-stays')) {
    form.dataset.sent = 'true';
    setTimeout(() => delete form.dataset.sent, 4000);
  }
});
window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));

// Ticked rows: how many, and all of a page at once.
const countTicked = form => {
  const output = form.querySelector('[data-ticked]');
  const boxes = [...form.querySelectorAll('input[name=ids]')];
  const ticked = boxes.filter(box => box.checked).length;
  if (output) {
    output.textContent = ticked ? output.dataset.ticked.replace('{0}', ticked) : '';
  }
  const all = form.querySelector('[data-tick-all]');
  if (all) {
    all.checked = boxes.length > 0 && ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
  }
};
document.addEventListener('change', event => {
  const form = event.target.form;
  if (event.target.matches('[data-tick-all]')) {
    form.querySelectorAll('input[name=ids]').forEach(box => { box.checked = event.target.checked; });
  }
  if (form && event.target.matches('[data-tick-all], input[name=ids]')) {
    countTicked(form);
  }
});
document.querySelectorAll('#rows').forEach(countTicked);
window.addEventListener('pageshow', () => document.querySelectorAll('#rows').forEach(countTicked));

// 全屏显示: the part fills the window and returns to its place; nothing in it is loaded anew.
document.addEventListener('click', event => {
  const button = event.target.closest('[data-full-screen]');
  if (button) {
    const text = button.textContent;
    document.getElementById(button.dataset.fullScreen).classList.toggle('full-screen');
    button.textContent = button.dataset.on;
    button.dataset.on = text;
  }
});

// 全部具备 answers only what has no answer yet.
document.addEventListener('click', event => {
  if (event.target.closest('[data-all-met]')) {
    document.querySelectorAll('.checklist .choice').forEach(choice => {
      if (!choice.querySelector('input:checked')) {
        choice.querySelector('input[value=Met]').checked = true;
      }
    });
  }
});

// 打印 prints what the preview shows.
document.addEventListener('click', event => {
  const button = event.target.closest('[data-print]');
  if (button) {
    document.getElementById(button.dataset.print).contentWindow.print();
  }
});

// The case beside the list.
const markOpenRow = () => {
  const action = document.querySelector('#pane form#case')?.getAttribute('action');
  document.querySelectorAll('#list tbody tr').forEach(row => row.classList.toggle('on', !!action && row.querySelector(`a[href="${action}"]`) !== null));
};
document.addEventListener('htmx:afterSettle', event => {
  if (event.target.id === 'pane') {
    document.querySelector('.work').classList.add('split');
    event.target.scrollTop = 0;
    (event.target.querySelector('[role=alert]') || event.target.querySelector('h2')).focus();
  }
  document.querySelectorAll('#rows').forEach(countTicked);
  markOpenRow();
});
const closePane = () => {
  const pane = document.getElementById('pane');
  const row = document.querySelector('#list tr.on');
  pane.replaceChildren();
  pane.classList.remove('full-screen');
  document.querySelector('.work').classList.remove('split');
  markOpenRow();
  row?.querySelector('td.actions a')?.focus();
};
document.addEventListener('click', event => event.target.closest('[data-close-pane]') && closePane());
document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && document.querySelector('#pane:not(:empty)') && openMenus().length === 0) {
    const button = document.querySelector('#pane.full-screen [data-full-screen=pane]');
    button ? button.click() : closePane();
  }
});
