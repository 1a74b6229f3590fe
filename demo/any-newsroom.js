// The page of its own: it gives the element what stands in the field, and shows what the element says of it.
import { makePicker } from './any-newsroom-picker.js';

const field = document.getElementById('json');
const release = document.getElementById('release');
const said = document.getElementById('said');
const fields = document.getElementById('fields');
const base = 'https://newsroom.example/api/release.json';

const picker = makePicker(document.getElementById('picker'), base);

const row = (texts) => {
  const made = document.createElement('tr');
  for (const text of texts) made.append(Object.assign(document.createElement('td'), { textContent: text }));
  return made;
};

// What the release was last given. An answer about anything else comes too late to be told.
let given;

const tell = () => {
  if (field.value !== given) return;
  const { recognized } = release;
  said.textContent = `Formatet: ${recognized.get('format') ?? 'sprids eget'}.`;
  const found = [...recognized].filter(([name]) => name !== 'format');
  fields.replaceChildren(...(found.length ? found.map(row) : [row(['alla', 'fältet med samma namn'])]));
};

const show = async (picked) => {
  fields.replaceChildren();
  if (!field.value.trim()) {
    picker.show(undefined);
    return;
  }
  let json;
  try {
    json = JSON.parse(field.value);
  } catch (error) {
    picker.show(undefined);
    said.textContent = `Det är inte JSON än: ${error.message}`;
    return;
  }
  given = field.value;
  picker.show(json, picked);
  await customElements.whenDefined('press-release');
  await release.show(json, base);
};

release.addEventListener('load', tell);
release.addEventListener('error', ({ error }) => {
  if (field.value === given)
    said.textContent = `Det gick inte att läsa. ${error.message} Under ”Välj fälten själv” pekar du ut dem.`;
});
// The newest wish counts: an example that comes after the reader has chosen another or has begun to write is left out.
let wish = 0;
field.addEventListener('input', () => {
  wish++;
  void show();
});

const choose = async (address, picked = {}) => {
  const mine = ++wish;
  const example = await (await fetch(address)).text();
  if (mine !== wish) return;
  document.getElementById('rss-note').hidden = !address.endsWith('/rss.json');
  field.value = example;
  await show(picked);
};
for (const button of document.querySelectorAll('[data-example]'))
  button.addEventListener('click', () => choose(`/demo/formats/${button.dataset.example}.json`));
for (const button of document.querySelectorAll('[data-newsroom]'))
  button.addEventListener('click', () =>
    choose(`/demo/newsrooms/${button.dataset.newsroom}.json`, JSON.parse(button.dataset.picked ?? '{}')),
  );
// A browser fills in again what stood there before, and a hasty reader was first.
await (field.value ? show() : choose('/demo/formats/wordpress.json'));
