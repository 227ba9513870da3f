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

// All rows of a form at once. The list of applications keeps its own ticks.
document.addEventListener('change', event => {
  if (event.target.matches('form:not(#rows) [data-tick-all]')) {
    event.target.form.querySelectorAll('input[name=ids]').forEach(box => { box.checked = event.target.checked; });
  }
});

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

// How long a text is, counted as the server does: by characters, without what stands empty around them.
const countCharacters = field => {
  const output = document.getElementById(field.dataset.counter);
  const length = [...field.value.trim().normalize()].length;
  output.textContent = output.dataset.words.replace('{0}', length);
  output.classList.toggle('over', length > Number(field.dataset.maximum));
};
const countAllCharacters = () => document.querySelectorAll('[data-counter]').forEach(countCharacters);
document.addEventListener('input', event => event.target.matches('[data-counter]') && countCharacters(event.target));
window.addEventListener('pageshow', countAllCharacters);

// 打印 prints what the preview shows.
document.addEventListener('click', event => {
  const button = event.target.closest('[data-print]');
  if (button) {
    document.getElementById(button.dataset.print).contentWindow.print();
  }
});

// A part opened inside a page (留言 of a case) closes by its button, and on Escape before what it stands in.
const closePart = part => {
  part.replaceChildren();
  document.querySelector(`[hx-target="#${part.id}"]`)?.focus();
};
document.addEventListener('click', event => {
  const button = event.target.closest('[data-close-part]');
  if (button) {
    closePart(document.getElementById(button.dataset.closePart));
  }
});
document.addEventListener('keydown', event => {
  const part = document.querySelector('#case-messages:not(:empty)');
  if (event.key === 'Escape' && part && openMenus().length === 0) {
    event.stopImmediatePropagation();
    closePart(part);
  }
});
document.addEventListener('htmx:afterSettle', countAllCharacters);
