import { expect } from '@esm-bundle/chai';
import { Drafts } from '../../src/client/drafts.js';
import { forget, keep, namesOf } from '../../src/client/storage.js';

const thread = 'https://news.example/api/threads/t/comments';
const textsOf = async (drafts: Drafts): Promise<Record<string, string>> => Object.fromEntries(await drafts.open());

describe('drafts', () => {
  const opened: Drafts[] = [];
  const open = (address = thread): Drafts => {
    const drafts = new Drafts(address);
    opened.push(drafts);
    return drafts;
  };
  afterEach(() => {
    opened.splice(0).forEach((drafts) => {
      drafts.close();
    });
    namesOf('').forEach(forget);
  });

  it('are taken over by the next page when theirs has gone, and only then', async () => {
    const first = open();
    await first.open();
    first.write('', 'hej');
    first.write('c1', 'svar');
    const second = open();
    expect(await textsOf(second)).to.deep.equal({});
    first.close();
    // The lock is given back by the browser, not by us: the next request for it comes after that.
    const third = open();
    expect(await textsOf(third)).to.deep.equal({ '': 'hej', c1: 'svar' });
    third.close();
    expect(namesOf('draft ')).to.have.length(2);
  });

  it('are taken over also when theirs had gone before its lock was granted', async () => {
    const first = open();
    const opening = first.open();
    first.write('', 'hej');
    first.close();
    await opening;
    expect(await textsOf(open())).to.deep.equal({ '': 'hej' });
  });

  it('belong to their thread', async () => {
    const first = open();
    await first.open();
    first.write('', 'hej');
    first.close();
    expect(await textsOf(open('https://news.example/api/threads/other/comments'))).to.deep.equal({});
  });

  it('are dropped when they are blank, and when nobody has come back for 90 days', async () => {
    const first = open();
    await first.open();
    first.write('', 'hej');
    first.write('', '  ');
    expect(namesOf('draft ')).to.deep.equal([]);
    first.write('', 'hej');
    first.close();
    const [name = ''] = namesOf('draft ');
    keep(name, JSON.stringify({ text: 'hej', time: Date.now() - 91 * 86_400_000 }));
    expect(await textsOf(open())).to.deep.equal({});
    expect(namesOf('draft ')).to.deep.equal([]);
  });

  it('survive what others have written under their names', async () => {
    keep(`draft ${encodeURIComponent(thread)}  x`, '{"text": 7');
    keep(`draft ${encodeURIComponent(thread)} c1 y`, '{"text": 7, "time": 1}');
    expect(await textsOf(open())).to.deep.equal({});
  });

  it('are gone for good when they were sent, where the browser has no locks', async () => {
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    try {
      const first = open();
      await first.open();
      first.write('', 'hej');
      first.write('c1', 'svar');
      const second = open();
      await second.open();
      // The newest counts: a clock must have gone on.
      await new Promise((resolve) => setTimeout(resolve, 5));
      second.write('', 'hej och mer');
      const third = open();
      expect(await textsOf(third)).to.deep.equal({ '': 'hej och mer', c1: 'svar' });
      // Somebody goes on with the reply in the first page, and the comment is sent from the last one.
      await new Promise((resolve) => setTimeout(resolve, 5));
      first.write('c1', 'svar till');
      third.write('', '');
      third.write('c1', '');
      expect(await textsOf(open())).to.deep.equal({ c1: 'svar till' });
    } finally {
      delete (navigator as unknown as Record<string, unknown>).locks;
    }
  });

  it('are copied and never taken where the browser has no locks', async () => {
    const first = open();
    await first.open();
    first.write('', 'hej');
    const kept = Object.getOwnPropertyDescriptor(Navigator.prototype, 'locks');
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    try {
      const second = open();
      expect(await textsOf(second)).to.deep.equal({ '': 'hej' });
      second.write('', 'hej och mer');
      expect(namesOf('draft ')).to.have.length(2);
    } finally {
      delete (navigator as unknown as Record<string, unknown>).locks;
      expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'locks')).to.deep.equal(kept);
    }
  });
});
