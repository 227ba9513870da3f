// What helps to write a 留言: templates and placeholders. Listens on the document, as forms come and go.
const announce = field => {
  // Before the rest: what is written for the clerk counts as written by the clerk.
  field.dispatchEvent(new Event('written', { bubbles: true }));
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

// A template takes the place of nothing but another template as it came; else the clerk says what becomes of the text that is there.
const partsOf = node => {
  const tools = node.closest('[data-templates]');
  return { field: document.getElementById(tools.dataset.templates), option: tools.querySelector('select').selectedOptions[0], question: tools.querySelector('[role=status]') };
};
const apply = ({ field, option, question }, isAdded) => {
  const photos = field.form.querySelector('[name=AllowsPhotos]');
  field.value = isAdded ? `${field.value.trimEnd()}\n${option.value}` : option.value;
  field.dataset.template = isAdded ? '' : field.value;
  photos.checked = option.dataset.photos !== '' || (isAdded && photos.checked);
  question.hidden = true;
  announce(field);
};
document.addEventListener('change', event => {
  if (!event.target.closest('[data-templates]')) {
    return;
  }
  const parts = partsOf(event.target);
  const { field, option, question } = parts;
  const isFree = field.value.trim() === '' || field.value === field.dataset.template;
  question.hidden = isFree || option.value === '';
  if (isFree && option.value !== '') {
    apply(parts, false);
  }
});
document.addEventListener('click', event => {
  const button = event.target.closest('[data-apply]');
  if (button) {
    const parts = partsOf(button);
    apply(parts, button.dataset.apply === 'append');
    parts.field.focus();
  }
});

document.addEventListener('click', event => {
  const button = event.target.closest('[data-placeholder]');
  if (button) {
    const field = document.getElementById(button.dataset.placeholder);
    field.setRangeText(button.textContent, field.selectionStart, field.selectionEnd, 'end');
    announce(field);
    field.focus();
  }
});
