/** Exports of other systems as files, for tests. */
import Libsql from 'libsql';

/** The fields of a comment of WordPress, by their names without `comment_`. */
export type WxrComment = Partial<
  Record<
    | 'id'
    | 'parent'
    | 'author'
    | 'author_email'
    | 'author_IP'
    | 'date'
    | 'date_gmt'
    | 'content'
    | 'approved'
    | 'type'
    | 'user_id',
    string
  >
>;

/** A comment in such a file. */
export const wxrComment = (fields: WxrComment): string =>
  `<wp:comment>${Object.entries({
    author: 'Ada',
    date_gmt: '2020-01-02 03:04:05',
    approved: '1',
    parent: '0',
    ...fields,
  })
    .map(([name, text]) => `<wp:comment_${name}><![CDATA[${text}]]></wp:comment_${name}>`)
    .join('')}</wp:comment>`;

/** The beginning of a file of WordPress. */
export const wxrHead = (more = ''): string =>
  `<?xml version="1.0" encoding="UTF-8" ?>
<!-- This is a WordPress eXtended RSS file. -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Blogg</title><wp:base_site_url>https://blogg.example</wp:base_site_url>
<wp:base_blog_url>https://blogg.example</wp:base_blog_url>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login>red</wp:author_login></wp:author>${more}`;

/** A post of WordPress with its comments. */
export const wxrItem = (link: string, comments: readonly WxrComment[], date = '2020-01-01 00:00:00'): string =>
  `<item><title>Ett inlägg</title><link>${link}</link><content:encoded><![CDATA[<p>Text &amp; mer</p>]]></content:encoded>
<wp:post_id>1</wp:post_id><wp:post_date_gmt>${date}</wp:post_date_gmt><wp:post_name>ett-inlagg</wp:post_name>
${comments.map(wxrComment).join('\n')}</item>`;

/** A whole file of WordPress with one post. */
export const wxr = (comments: readonly WxrComment[], link = 'https://news.example/a', date?: string): string =>
  `${wxrHead()}${wxrItem(link, comments, date)}</channel></rss>`;

/** A file of Disqus with one page. */
export const disqus = (
  posts: readonly { id: string; parent?: string; message?: string; name?: string; created?: string; flags?: string }[],
  { link = 'https://news.example/a', identifier = '' } = {},
): string => `<?xml version="1.0" encoding="utf-8"?>
<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<category dsq:id="7"><forum>exempel</forum><title>General</title></category>
<thread dsq:id="70"><id>${identifier}</id><forum>exempel</forum><category dsq:id="7"/><link>${link}</link><title>Sida</title>
<createdAt>2020-01-01T00:00:00Z</createdAt><author><name>Red</name></author><isClosed>false</isClosed></thread>
${posts
  .map(
    ({ id, parent, message = '<p>Hej</p>', name = 'Ada', created = '2020-01-02T03:04:05Z', flags = '' }) =>
      `<post dsq:id="${id}"><id/><message><![CDATA[${message}]]></message><createdAt>${created}</createdAt>
<isDeleted>${String(flags.includes('deleted'))}</isDeleted><isSpam>${String(flags.includes('spam'))}</isSpam>
<author><email>ada@example.com</email><name>${name}</name></author><ipAddress>203.0.113.9</ipAddress>
<thread dsq:id="70"/>${parent === undefined ? '' : `<parent dsq:id="${parent}"/>`}</post>`,
  )
  .join('\n')}</disqus>`;

/** A backup of Remark42. */
export const remark42 = (comments: readonly object[]): string =>
  [
    { version: 1, users: [], posts: [{ url: 'https://news.example/a' }] },
    ...comments.map((comment) => ({
      pid: '',
      text: '<p>Hej</p>',
      user: { name: 'Ada', id: 'github_1', ip: 'aa11', admin: false },
      locator: { site: 'exempel', url: 'https://news.example/a' },
      score: 0,
      time: '2020-01-02T03:04:05.123456789Z',
      ...comment,
    })),
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');

/** A database of Isso. */
export const makeIsso = (
  path: string,
  comments: readonly {
    id: number;
    parent?: number;
    created?: number;
    modified?: number;
    mode?: number;
    text?: string | Buffer;
    author?: string | null;
    likes?: number;
  }[],
  uri = '/a',
  sessionKey?: string,
): void => {
  const database = new Libsql(path);
  database.exec(`
    create table threads (id integer primary key, uri varchar(256) unique, title varchar(256));
    create table comments (tid references threads(id), id integer primary key, parent integer,
      created float not null, modified float, mode integer, remote_addr varchar, text varchar, author varchar,
      email varchar, website varchar, likes integer default 0, dislikes integer default 0, voters blob not null,
      notification integer not null default 0);`);
  if (sessionKey !== undefined) {
    database.exec('create table preferences (key varchar primary key, value varchar)');
    database.prepare("insert into preferences values ('session-key', ?)").run([sessionKey]);
  }
  database.prepare('insert into threads values (3, ?, ?)').run([uri, 'Sida']);
  const add = database.prepare(
    `insert into comments (tid, id, parent, created, modified, mode, remote_addr, text, author, email, likes, voters)
    values (3, ?, ?, ?, ?, ?, '203.0.113.0', cast(? as text), ?, 'ada@example.com', ?, x'00')`,
  );
  // A transaction for each row would wait for the disk each time.
  database.exec('begin');
  for (const {
    id,
    parent,
    created = 1577934245.25,
    modified,
    mode = 1,
    text = 'Hej',
    author = 'Ada',
    likes = 0,
  } of comments)
    add.run([id, parent ?? null, created, modified ?? null, mode, text, author, likes]);
  database.exec('commit');
  database.close();
};
