// One case: what is still open, 全部具备, the next number, and the photo of the certificate. Listens on the document, as cases come and go.
const rowsOf = form => [...form.querySelectorAll('.checklist tr[data-row]')];
const answerOf = row => row.querySelector('.choice input:checked')?.value;

// What 材料齐全 still lacks, as it changes.
const showMissing = () => {
  const form = document.querySelector('form#case');
  const output = form?.querySelector('[data-missing]');
  if (output) {
    const open = rowsOf(form).filter(row => !['Met', 'NotApplicable'].includes(answerOf(row))).map(row => row.dataset.row);
    output.classList.toggle('done', open.length === 0);
    output.textContent = open.length ? output.dataset.missing + open.join('、') : output.dataset.none;
  }
};

// The message that goes with 材料不全: shown as the server will write it, and sent as typed only once the clerk has written in it.
const writeNotice = () => {
  const field = document.getElementById('Notice');
  if (!field || field.dataset.typed) {
    return;
  }
  field.removeAttribute('name');
  const open = rowsOf(field.form).filter(row => answerOf(row) === 'NotMet').map(row => {
    const isAsked = row.querySelector('.shortfall select').value === 'ProofMissing';
    const reason = row.querySelector('.shortfall input').value.trim();
    const year = row.dataset.year ? row.dataset.year + field.dataset.year : '';
    return { isAsked, line: year + (isAsked ? row.dataset.evidence : row.dataset.condition) + (reason ? `(${reason})` : '') };
  });
  const part = (heading, rows) => rows.length ? [heading, ...rows.map((row, index) => `${index + 1}. ${row.line}`)] : [];
  const asked = open.filter(row => row.isAsked);
  field.value = open.length === 0 ? '' : [
    field.dataset.head,
    ...part(field.dataset.asked, asked),
    ...part(field.dataset.unmet, open.filter(row => !row.isAsked)),
    ...(asked.length ? [field.dataset.tail] : []),
  ].join('\n');
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const keepNotice = field => {
  if (field.id === 'Notice') {
    field.dataset.typed = 'true';
    field.name = 'Notice';
  }
};
document.addEventListener('input', event => event.isTrusted && keepNotice(event.target));
document.addEventListener('written', event => keepNotice(event.target));
const refresh = () => {
  showMissing();
  writeNotice();
};
document.addEventListener('change', event => event.target.closest('.checklist') && refresh());
document.addEventListener('htmx:afterSettle', refresh);
refresh();

// 全部具备 answers only what has no answer yet, and leaves to the clerk what the stated data speak against.
document.addEventListener('click', event => {
  const button = event.target.closest('[data-all-met]');
  if (button) {
    rowsOf(button.closest('form')).filter(row => !answerOf(row) && row.dataset.doubt !== 'True').forEach(row => {
      row.querySelector('.choice input[value=Met]').checked = true;
    });
    refresh();
    document.querySelector('.checklist tr[data-doubt=True] .choice:not(:has(input:checked)) input')?.focus();
  }
});

document.addEventListener('click', event => {
  const button = event.target.closest('[data-fill]');
  if (button) {
    const field = document.getElementById(button.dataset.fill);
    field.value = button.dataset.value;
    field.focus();
  }
});

// The photo: larger, smaller, turned.
document.addEventListener('click', event => {
  const viewer = event.target.closest('[data-viewer]');
  if (!viewer) {
    return;
  }
  const step = event.target.closest('[data-view]')?.dataset.view;
  const image = viewer.querySelector('img');
  const scale = +(image.dataset.scale || 1);
  const turn = +(image.dataset.turn || 0);
  if (step === 'open') {
    viewer.classList.toggle('open');
  }
  image.dataset.scale = step === 'larger' ? Math.min(scale * 1.25, 4) : step === 'smaller' ? Math.max(scale / 1.25, 0.5) : scale;
  image.dataset.turn = step === 'turn' ? (turn + 90) % 360 : turn;
  image.style.transform = `rotate(${image.dataset.turn}deg) scale(${image.dataset.scale})`;
});
