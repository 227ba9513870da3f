// The end of a session: a warning before it, and what was typed kept across a fresh login. Every page works without it.

// Another code can be sent after so many seconds; the server says how many, and holds to it in any case.
const countDown = part => part.querySelectorAll('[data-countdown]').forEach(button => {
  const text = button.textContent;
  let left = Number(button.dataset.countdown);
  const tick = () => {
    button.disabled = left > 0;
    button.textContent = left > 0 ? button.dataset.wait.replace('{0}', left) : text;
    if (left-- > 0) {
      setTimeout(tick, 1000);
    }
  };
  tick();
});
countDown(document);
document.addEventListener('htmx:afterSwap', event => countDown(document.getElementById(event.detail.target.id) ?? event.detail.target));

// The warning. A page that was just loaded has half an hour; asking how much is left does not prolong it.
const idle = document.getElementById('idle');
if (idle) {
  const minute = 60_000;
  const [text, stay, again] = [idle.querySelector('span'), idle.querySelector('button'), idle.querySelector('a')];
  const wait = milliseconds => setTimeout(ask, milliseconds);
  const end = () => {
    text.textContent = idle.dataset.ended;
    [idle.hidden, stay.hidden, again.hidden] = [false, true, false];
    again.href = '/login?returnUrl=' + encodeURIComponent(location.pathname + location.search);
    keepAllDrafts();
  };
  const ask = async () => {
    let answer;
    try {
      answer = await fetch('/session/state', { redirect: 'manual', cache: 'no-store' });
    } catch {
      return wait(minute);
    }
    if (answer.type === 'opaqueredirect') {
      return end();
    }
    const left = answer.ok ? (await answer.json()).secondsLeft : 600;
    idle.hidden = left > 300;
    text.textContent = idle.dataset.warning.replace('{0}', Math.max(1, Math.ceil(left / 60)));
    wait(Math.max(1000, Math.min(minute, left > 360 ? (left - 330) * 1000 : minute)));
  };
  stay.addEventListener('click', async () => {
    const token = document.querySelector('input[name=__RequestVerificationToken]')?.value ?? '';
    const answer = await fetch('/session/state', { method: 'POST', redirect: 'manual', headers: { RequestVerificationToken: token } });
    answer.ok ? (idle.hidden = true) : end();
  });
  wait(Number(idle.dataset.first ?? 24.5 * minute));
}

// What was typed. A form is noted when it is sent; if the login page comes instead of an answer, it is filled in again after the login, on the
// same page and for the same person. Passwords, files, and what is marked data-private are never noted.
const draftKey = 'draft';
const isKept = field => field.name && !field.closest('[data-private]') && !field.disabled
  && !['password', 'hidden', 'file', 'submit', 'button'].includes(field.type) && !/^one-time-code|password/.test(field.autocomplete);
const describe = form => ({
  action: form.getAttribute('action') ?? '',
  fields: [...form.elements].filter(isKept).map(field => ({
    name: field.name, value: field.value, checked: ['checkbox', 'radio'].includes(field.type) ? field.checked : undefined,
  })),
});
const postForms = () => [...document.querySelectorAll('main form[method=post]:not([data-no-draft])')];
const note = forms => sessionStorage.setItem(draftKey, JSON.stringify({
  user: document.body.dataset.user, page: location.pathname, forms: forms.map(describe).filter(form => form.fields.length > 0),
}));
const keepAllDrafts = () => document.body.dataset.user && note(postForms());
document.addEventListener('submit', event => {
  if (document.body.dataset.user && postForms().includes(event.target)) {
    note([event.target]);
  }
}, true);
document.addEventListener('htmx:afterRequest', event => event.detail.successful && sessionStorage.removeItem(draftKey));

const restore = draft => {
  const byAction = new Map(postForms().map(form => [form.getAttribute('action') ?? '', form]));
  let restored = false;
  draft.forms.forEach(kept => {
    const form = byAction.get(kept.action);
    kept.fields.forEach(({ name, value, checked }) => {
      const field = form && [...form.elements].find(candidate => isKept(candidate) && candidate.name === name
        && (checked === undefined || candidate.value === value));
      if (field) {
        checked === undefined ? (field.value = value) : (field.checked = checked);
        restored = true;
      }
    });
  });
  document.getElementById('restored').hidden = !restored;
};
const draft = JSON.parse(sessionStorage.getItem(draftKey) ?? 'null');
if (draft && document.querySelector('[data-login]')) {
  sessionStorage.setItem(draftKey, JSON.stringify({ ...draft, interrupted: true }));
} else if (draft && document.body.dataset.user) {
  if (draft.interrupted && draft.user === document.body.dataset.user && draft.page === location.pathname) {
    restore(draft);
  }
  // Passing through another page after the login (a notice, a password that is too old) does not lose it.
  if (!draft.interrupted || draft.page === location.pathname || draft.user !== document.body.dataset.user) {
    sessionStorage.removeItem(draftKey);
  }
}
