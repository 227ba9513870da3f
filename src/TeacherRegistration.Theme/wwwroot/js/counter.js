// 窗口模式: a scanner's burst goes to the box wherever the focus is, keys answer the conditions, Enter twice concludes, the receipt follows.
const box = document.getElementById('Text');
const desk = document.getElementById('desk');
const caseForm = () => desk.querySelector('form#case');
const rows = () => [...desk.querySelectorAll('.checklist tr[data-row]')];

// A scanner types faster than any hand: four characters or more, each less than 35 ms after the one before.
const burst = { gap: 35, least: 4, text: '', at: 0, field: null, before: '' };
const isScan = () => burst.text.length >= burst.least;
const undoBurst = () => {
  if (burst.field && burst.field !== box) {
    burst.field.value = burst.before;
  }
};
document.addEventListener('keydown', event => {
  if (['Shift', 'CapsLock'].includes(event.key)) {
    return;
  }
  const now = event.timeStamp;
  const continues = now - burst.at < burst.gap;
  burst.at = now;
  if (event.key === 'Enter' && event.target === box) {
    // What stands in the box is searched, scanned or typed.
    burst.text = '';
    lastEnter = 0;
    return;
  }
  if (event.key === 'Enter' && continues && isScan()) {
    // The scanner's own Enter only searches.
    event.preventDefault();
    event.stopImmediatePropagation();
    undoBurst();
    box.value = burst.text;
    burst.text = '';
    lastEnter = 0;
    find();
    return;
  }
  // By the key's place: an input method may turn what it types into something else.
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  const typed = digit ?? letter ?? (event.key.length === 1 ? event.key : null);
  if (typed === null || event.ctrlKey || event.altKey || event.metaKey) {
    burst.text = '';
    return;
  }
  if (!continues) {
    burst.text = '';
    burst.field = event.target.matches('input, textarea') ? event.target : null;
    burst.before = burst.field?.value ?? '';
  }
  burst.text += typed;
  if (burst.text.length > 1 && continues) {
    // No key of a burst is a command, the first included, which has been held back.
    clearTimeout(held);
    event.stopImmediatePropagation();
    if (event.target !== box && isScan()) {
      event.preventDefault();
    }
  }
}, true);

const find = () => document.getElementById('find').requestSubmit();
const backToBox = () => {
  box.value = '';
  box.focus();
};

// A condition: 具备, 不具备, where allowed 不适用, and round again.
const turn = row => {
  const choices = [...row.querySelectorAll('.choice input')];
  const next = choices[(choices.findIndex(choice => choice.checked) + 1) % choices.length];
  next.checked = true;
  next.dispatchEvent(new Event('change', { bubbles: true }));
  mark(row);
};
let current = 0;
const mark = row => {
  rows().forEach(other => other.classList.toggle('on', other === row));
  current = rows().indexOf(row);
  row.scrollIntoView({ block: 'nearest' });
};
const press = key => desk.querySelector(`[data-press="${key}"]`)?.click();

let held = 0;
let lastEnter = 0;
let shownAt = 0;
const enter = () => {
  const now = performance.now();
  const since = now - lastEnter;
  lastEnter = now;
  // Twice, neither by a scanner nor by a held key, and only what has been on the screen long enough to be seen.
  if (since >= 150 && since <= 2000 && now - shownAt >= 1000) {
    lastEnter = 0;
    press('Enter');
  } else if (caseForm()) {
    desk.querySelector('.missing').textContent = desk.dataset.twice;
  }
};
const commands = {
  KeyA: () => desk.querySelector('[data-all-met]')?.click(),
  KeyN: () => (desk.querySelector('[data-fill]') ?? document.getElementById('ArchiveNumber'))?.click() ?? document.getElementById('ArchiveNumber')?.focus(),
  KeyE: () => {
    const details = desk.querySelector('.extras details');
    if (details) {
      details.open = true;
      details.querySelector('input').focus();
    }
  },
  KeyM: () => press('M'),
  KeyU: () => press('U'),
  ArrowDown: () => rows()[current + 1] && mark(rows()[current + 1]),
  ArrowUp: () => rows()[current - 1] && mark(rows()[current - 1]),
  Space: () => rows()[current] && turn(rows()[current]),
  Enter: enter,
  NumpadEnter: enter,
};
document.addEventListener('keydown', event => {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.repeat || document.querySelector('dialog[open]')) {
    return;
  }
  if (event.key === 'Escape') {
    event.target.closest('.extras, .shortfall') && caseForm() ? caseForm().querySelector('h2').focus() : backToBox();
    return;
  }
  if (event.target.closest('input:not([type=radio]), textarea, select, button, a, summary')) {
    return;
  }
  if (event.key === '?') {
    document.getElementById('keys').showModal();
    return;
  }
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  const row = digit && desk.querySelector(`.checklist tr[data-key="${digit}"]`);
  const command = row ? () => turn(row) : commands[event.code];
  if (command) {
    event.preventDefault();
    // A digit or letter may be the first of a scan: it waits until no hand could have been so slow.
    /^(Digit|Numpad\d|Key)/.test(event.code) ? held = setTimeout(command, burst.gap) : command();
  }
});
document.addEventListener('click', event => event.target.closest('[data-keys]') && document.getElementById('keys').showModal());

// The receipt is issued and shown beside the word that it is done; a click on its button does the same by a page.
const showReceipt = async form => {
  const response = await fetch(form.action, { method: 'POST', body: new FormData(form), redirect: 'manual' });
  if (response.type !== 'opaqueredirect') {
    form.insertAdjacentText('afterend', form.dataset.failed);
    return;
  }
  showPaper(form, form.dataset.receipt);
};
// A paper shows below what leads to it, and prints.
const paper = document.getElementById('paper');
const showPaper = (place, address) => {
  const frame = document.createElement('iframe');
  frame.className = 'receipt';
  frame.title = place.textContent.trim();
  frame.src = address;
  frame.addEventListener('load', () => frame.contentWindow.print(), { once: true });
  // Beside the desk, not on it: the next scan may clear the desk before the paper is there.
  paper.replaceChildren(frame);
  paper.classList.remove('aside');
};
const settle = () => {
  paper.classList.add('aside');
  lastEnter = 0;
  shownAt = performance.now();
  const problem = desk.querySelector('[role=alert]');
  const hit = desk.querySelector('[data-hits] a');
  if (problem) {
    problem.focus();
  } else if (caseForm()) {
    box.value = '';
    caseForm().querySelector('h2').focus();
    const first = rows().find(row => row.querySelector('input[value=NotMet]:checked')) ?? rows()[0];
    first && mark(first);
  } else if (hit) {
    hit.focus();
  } else {
    backToBox();
  }
  const receipt = desk.querySelector('form[data-receipt]');
  receipt && showReceipt(receipt);
  const notice = desk.querySelector('[data-paper]');
  notice && showPaper(notice, notice.dataset.paper);
};
document.addEventListener('htmx:afterSettle', event => event.target === desk && settle());
settle();
