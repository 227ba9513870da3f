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
document.addEventListener('change', event => event.target.closest('.checklist') && showMissing());
document.addEventListener('htmx:afterSettle', showMissing);
showMissing();

// 全部具备 answers only what has no answer yet, and leaves to the clerk what the stated data speak against.
document.addEventListener('click', event => {
  const button = event.target.closest('[data-all-met]');
  if (button) {
    rowsOf(button.closest('form')).filter(row => !answerOf(row) && row.dataset.doubt !== 'True').forEach(row => {
      row.querySelector('.choice input[value=Met]').checked = true;
    });
    showMissing();
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
