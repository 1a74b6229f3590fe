import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMap, ThreadFinder } from '../../../endpoint/import/threads.js';

const served = [
  { id: 'hej', addresses: ['https://news.example/2015/h%C3%A9j/'] },
  { id: 'sida', addresses: ['https://news.example/?p=12&lang=sv'] },
  { id: 'ett', addresses: ['https://one.example/same'] },
  { id: 'två', addresses: ['https://two.example/same'] },
  { id: '12', addresses: ['https://news.example/12'] },
];

describe('the thread of a page', () => {
  const finder = new ThreadFinder(served, new Map([['//old.example/x', 'hej'], ['disqus-7', 'sida']])); // prettier-ignore
  const table: [what: string, addresses: string[], names: string[], thread: string | undefined][] = [
    ['by its address', ['https://news.example/2015/h%C3%A9j/'], [], 'hej'],
    ['however it is written', ['http://www.NEWS.example/2015/he\u0301j/index.html?utm_source=x#comments'], [], 'hej'],
    ['by a query in any order', ['https://news.example?lang=sv&p=12'], [], 'sida'],
    ['by a path alone', ['/2015/héj'], [], 'hej'],
    ['not by a path that two sites have', ['/same'], [], undefined],
    ['not by the path of another site', ['https://other.example/2015/h%C3%A9j/'], [], undefined],
    ['by its second address', ['', 'https://one.example/same'], [], 'ett'],
    ['by an identifier', ['https://other.example/'], ['hej'], 'hej'],
    ['not by a number', [], ['12'], undefined],
    ['by what was said of its address', ['https://old.example/x/'], ['sida'], 'hej'],
    ['by what was said of its identifier', [], ['disqus-7'], 'sida'],
    ['not where nothing is known', ['', 'ftp://news.example/12', 'https://%/', 'hej'], [''], undefined],
  ];
  for (const [what, addresses, names, thread] of table)
    it(`is found ${what}`, () => {
      assert.equal(finder.find({ addresses, names }), thread);
    });
});

describe('a list of addresses and threads', () => {
  const read = (text: string): [string, string][] => [...readMap('list.csv', text, (id) => id === 'hej')];

  it('has commas, semicolons or tabs, a heading or none, and lines that are not written yet', () => {
    assert.deepEqual(read('\ufeffaddress,thread,comments\n"https://a.example/x,y",hej,3\nhttps://a.example/z,,1\n'), [
      ['https://a.example/x,y', 'hej'],
    ]);
    assert.deepEqual(read('/a;hej'), [['/a', 'hej']]);
    assert.deepEqual(read('/a\thej\r\n'), [['/a', 'hej']]);
  });

  it('is refused with a sentence', () => {
    for (const [text, says] of [
      ['/a,nowhere', /^"list.csv" names the thread "nowhere" in line 1, which is not served\.$/],
      ['\n', /^"list.csv" has no line with an address and a thread\.$/],
      ['"/a,hej', /^"list.csv" is no CSV: [^\n]+$/],
    ] as const)
      assert.throws(() => read(text), { name: 'ConfigurationError', message: says });
  });
});
