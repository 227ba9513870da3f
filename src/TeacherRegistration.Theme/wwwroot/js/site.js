// Small comforts; every page works without them.
document.documentElement.classList.add('js');

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
