// 查询其他确认点数据: the chosen applicant beside the list, and its keys. Without it each applicant opens as a page.
const pane = document.getElementById('pane');
const work = document.querySelector('.work');
const links = () => [...document.querySelectorAll('#list td.name a')];
const markOpenRow = () => {
  const address = pane.querySelector('[data-row]')?.dataset.row;
  links().forEach(link => link.closest('tr').classList.toggle('on', link.getAttribute('href') === address));
};
const closePane = () => {
  const link = document.querySelector('#list tr.on td.name a');
  pane.replaceChildren();
  work.classList.remove('split');
  markOpenRow();
  link?.focus();
};
document.addEventListener('htmx:afterSettle', event => {
  if (event.target === pane) {
    work.classList.add('split');
    markOpenRow();
    pane.scrollTop = 0;
    (pane.querySelector('[role=alert]') || pane.querySelector('h2'))?.focus();
  }
});
document.addEventListener('click', event => event.target.closest('[data-close-pane]') && closePane());
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.target.closest('input, textarea, select')) {
    return;
  }
  const all = links();
  const at = all.indexOf(document.activeElement);
  if (event.key === '/') {
    event.preventDefault();
    document.getElementById('name').focus();
  } else if (event.key === 'Escape' && pane.hasChildNodes()) {
    closePane();
  } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !pane.contains(event.target) && all.length > 0) {
    event.preventDefault();
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    all[Math.min(Math.max(next, 0), all.length - 1)].focus();
  }
});
