// The rows of the page: every way to draw the counter and every state of a figure, each in three widths.
const widths = [200, 360, 640];

const variants = [
  ['bar', 'Stapel', 'A bar'],
  ['ring', 'Ring', 'A ring'],
  ['thermometer', 'Termometer', 'A thermometer'],
  ['compact', 'På en rad', 'In one line'],
  ['number', 'Bara talet', 'The number alone'],
];

const states = [
  ['running', 'Måldagen är kvar', 'The day is still ahead'],
  ['almost', '999 av 1 000 är inte 100 %', '999 of 1,000 is not 100%'],
  ['reached', 'Målet är nått', 'The goal is reached'],
  ['reached-early', 'Nått i förtid', 'Reached early'],
  ['reached-passed', 'Nått, och dagen har passerat', 'Reached, and the day has passed'],
  ['missed', 'Dagen har passerat, målet nåddes inte', 'The day has passed, the goal was not reached'],
  ['unknown', 'Dagen har passerat, utfallet är inte känt', 'The day has passed, and nobody has said'],
  ['over-goal', 'Över målet', 'Over the goal'],
  ['stretch', 'Målet är nått, nästa är satt', 'The goal is reached, the next one is set'],
  ['provisional', 'Preliminär', 'Provisional'],
  ['revised', 'Reviderad', 'Revised'],
  ['confidential', 'Sekretess', 'Confidential'],
  ['no-goal', 'Utan mål', 'Without a goal'],
];

const make = (tag, properties, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

const counter = (attributes) => {
  const made = make('jobs-progress', {}, make('a', { href: attributes.src }, '742'));
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};

const row = (title, attributes) =>
  make(
    'div',
    { className: 'three' },
    make('h4', {}, title),
    ...widths.map((width) => make('div', { className: `sample wide-${width}` }, counter(attributes))),
  );

for (const [at, language] of ['sv', 'en'].entries()) {
  const suffix = at ? '-en' : '';
  const history = `/demo/states/jobs-history${suffix}.json`;
  for (const [variant, ...titles] of variants)
    document
      .getElementById(`variants-${language}`)
      .append(row(`${titles[at]}: variant="${variant}"`, { src: history, variant }));
  document.getElementById(`history-${language}`).append(
    row(
      at
        ? 'The way to the figure, and its age: history stale-after="365"'
        : 'Vägen till talet, och dess ålder: history stale-after="365"',
      {
        src: history,
        history: '',
        'stale-after': '365',
      },
    ),
    row(at ? 'Kept up to date: refresh="300" announce' : 'Hålls aktuell: refresh="300" announce', {
      src: history,
      refresh: '300',
      announce: '',
    }),
  );
  document.getElementById(`regions-${language}`).append(
    row('region="1481" region-set="GR"', {
      src: `/demo/states/jobs-regions${suffix}.json`,
      region: '1481',
      'region-set': 'GR',
    }),
  );
  for (const [state, ...titles] of states)
    document.getElementById(`states-${language}`).append(row(titles[at], { src: `/demo/states/jobs-${state}.json` }));
}
