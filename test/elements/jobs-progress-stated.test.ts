/** What a page says of a figure beside its JSON, and what it changes after the load. */
import { expect } from '@esm-bundle/chai';
import { entries } from '../../src/client/load.js';
import '../../src/elements/jobs-progress/jobs-progress.define.js';
import type { JobsProgressElement } from '../../src/elements/jobs-progress/jobs-progress.js';
import { cube } from '../formats/jobs-progress/documents.js';
import { consoleLines, jsonAt, place, when } from './element.js';

const make = (json: unknown, more = ''): JobsProgressElement =>
  place(`<jobs-progress lang="en" src="${jsonAt(json).replaceAll('"', '&quot;')}" ${more}></jobs-progress>`);
const shown = async (json: unknown, more = ''): Promise<JobsProgressElement> => {
  const element = make(json, more);
  await when(element, 'load');
  return element;
};
const folded = (element: JobsProgressElement, part: string): string =>
  (element.shadowRoot?.querySelector(`[part=${part}]`)?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** The sentence after something was changed. */
const after = async (element: JobsProgressElement, change: () => void): Promise<string> => {
  const loaded = when(element, 'load');
  change();
  await loaded;
  return folded(element, 'sentence');
};

describe('<jobs-progress> with more than its JSON says', () => {
  afterEach(() => {
    entries.clear();
    document.body.querySelectorAll('div').forEach((holder) => {
      holder.remove();
    });
  });

  it('has the goal, the unit, the label and the source of the page', async () => {
    const element = await shown(
      { value: 742, asOf: '2019-11-04' },
      'goal="1000" start="300@2015-10-01" deadline="2020-12-31" unit="job|jobs" label="Jobs in Gothenburg" source="SCB|https://www.scb.se/|CC0" milestones="500=halfway"',
    );
    expect(folded(element, 'sentence')).to.equal('742 of 1,000 jobs, 74% of the goal.');
    expect(folded(element, 'label')).to.equal('Jobs in Gothenburg');
    expect(folded(element, 'facts')).to.contain('SCB (CC0)');
    expect(folded(element, 'milestones')).to.contain('halfway');
    expect(folded(element, 'state')).to.contain('31 December 2020');
    expect(element.sourceName).to.equal('SCB|https://www.scb.se/|CC0');
  });

  it('keeps what the JSON has, unless the page says otherwise', async () => {
    const json = { value: 742, goal: 900, label: 'Posts' };
    const element = await shown(json, 'goal="1000" label="Jobs"');
    expect(folded(element, 'sentence')).to.contain('742 of 900 jobs');
    expect(folded(element, 'label')).to.equal('Posts');
    expect(await after(element, () => (element.override = 'goal'))).to.contain('742 of 1,000 jobs');
    expect(folded(element, 'label')).to.equal('Posts');
  });

  it('follows what the page changes after the load, and what it takes away', async () => {
    const element = await shown({ value: 742 }, 'goal="1000"');
    expect(folded(element, 'sentence')).to.contain('742 of 1,000 jobs');
    expect(await after(element, () => (element.goal = '2000'))).to.contain('742 of 2,000 jobs');
    expect(
      await after(element, () => {
        element.removeAttribute('goal');
        element.goal = null;
      }),
    ).to.equal('742 jobs.');
  });

  it('reports a faulty goal as an error of the page, and shows no figure without it', async () => {
    const lines = await consoleLines(async () => {
      const element = make({ value: 742 }, 'goal="1.000"');
      await when(element, 'error');
      expect(folded(element, 'sentence')).to.equal('');
    });
    expect(lines.join('\n')).to.contain('"goal" must be a number such as 1000 or 1000.5, but "1.000" is given');
  });

  it('tells the developer about a goal that is not shown, and says the figure without it', async () => {
    const lines = await consoleLines(async () => {
      expect(folded(await shown({ value: 7 }, 'goal="0"'), 'sentence')).to.equal('7 jobs.');
      expect(folded(await shown({ value: -7, goal: -5, start: { value: -5 } }), 'sentence')).to.equal('-7 jobs.');
      await shown({ value: 7, goal: 0, start: { value: 9 } });
    });
    expect(lines.filter((line) => line.includes('which needs a "start" of another value'))).to.have.lengthOf(2);
    expect(lines.join('\n')).to.match(/"goal" is 0, [^]*"goal" is -5, /);
  });

  it('reads any JSON by fields', async () => {
    const json = { data: { count: 742, date: '2019-11-04', aim: 1000 } };
    const element = await shown(json, 'fields="value=/data/count; asOf=/data/date; goal=/data/aim"');
    expect(folded(element, 'sentence')).to.equal('742 of 1,000 jobs, 74% of the goal.');
    expect(await after(element, () => (element.fields = 'value=/data/aim'))).to.equal('1,000 jobs.');
  });

  it('chooses anew when select changes or goes, and keeps nothing of another choice', async () => {
    const element = await shown(cube(), 'select="Region=1480;Kon=1"');
    expect(folded(element, 'sentence')).to.match(/^40 /);
    const other = await after(element, () => (element.select = 'Region=1480;Kon=2'));
    expect(other).not.to.match(/^40 /);
    const lines = await consoleLines(async () => {
      const failed = when(element, 'error');
      element.select = 'Region=1480;Kon=9';
      await failed;
    });
    expect(folded(element, 'sentence'), 'the figure that was chosen before').to.equal('');
    expect(lines.join('\n')).to.contain('has no category "9"');
    expect(await after(element, () => (element.select = 'Region=1480;Kon=1'))).to.match(/^40 /);
    expect(await after(element, () => (element.select = null)), 'the declared totals').to.match(/^1,000 /);
  });

  it('loads once when src and select change together', async () => {
    const element = await shown(cube(), 'select="Region=1480;Kon=1"');
    let loads = 0;
    element.addEventListener('loadstart', () => loads++);
    await after(element, () => {
      element.src = jsonAt({ ...cube(), label: 'another' });
      element.select = 'Region=1480;Kon=2';
    });
    expect(loads).to.equal(1);
  });

  it('hands the developer all that can be chosen, beside the words for the first dozen', async () => {
    const codes = Array.from({ length: 30 }, (_, at) => `k${String(at)}`);
    const json = {
      id: ['Kon'],
      size: [30],
      dimension: { Kon: { category: { index: codes } } },
      value: codes.map(() => 1),
    };
    const parts: unknown[] = [];
    const kept = console.error;
    console.error = (...given: unknown[]) => parts.push(...given);
    try {
      const element = place<JobsProgressElement>('<jobs-progress>742 jobb</jobs-progress>');
      await element.show(json);
    } finally {
      console.error = kept;
    }
    const [line, choices] = parts as [string, { Kon: { code: string }[] }];
    expect(line).to.contain('k0, k1').and.to.contain('18 more');
    expect(choices.Kon.map(({ code }) => code)).to.deep.equal(codes);
  });
});
