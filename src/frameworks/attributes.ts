/** What may be written on each tag, for the templates of frameworks. Written by `npm run docs` from the elements. */
import type { CommentBoxElement } from '../elements/comment-box/comment-box.js';
import type { CommentCountElement } from '../elements/comment-count/comment-count.js';
import type { JobsProgressElement } from '../elements/jobs-progress/jobs-progress.js';
import type { PressReleaseListElement } from '../elements/press-release-list/press-release-list.js';
import type { PressReleaseElement } from '../elements/press-release/press-release.js';
import type { TemplateValue } from './written.js';

/** The attributes of `<comment-box>`. */
export interface CommentBoxAttributes {
  /** Level of the heading, 1 to 6, so that it fits the page's outline. */
  'heading-level'?: TemplateValue<CommentBoxElement['headingLevel']>;
  /** Whether new comments are offered while the page is open: `auto` only where the endpoint announces them, `always` on any endpoint, by a check each minute, or `never`. */
  live?: TemplateValue<CommentBoxElement['live']>;
  /** Address of the JSON. */
  src?: TemplateValue<CommentBoxElement['src']>;
  /** Name of the JSON's format; it is recognized when this is missing. */
  format?: TemplateValue<CommentBoxElement['format']>;
  /** `lazy` waits until the element is about to be visible; by default it loads at once (`eager`). */
  loading?: TemplateValue<CommentBoxElement['loading']>;
  /** `light` or `dark` gives the element a background of its own; by default the page's text color decides (`auto`). */
  theme?: TemplateValue<CommentBoxElement['theme']>;
  /** `needed` loads nothing before the reader presses a button, or the page sets `given` or removes the attribute. */
  consent?: TemplateValue<CommentBoxElement['consent']>;
}

/** The attributes of `<comment-count>`. */
export interface CommentCountAttributes {
  /** The threads, with spaces between; of several the sum is shown. */
  for?: TemplateValue<string | null>;
}

/** The attributes of `<jobs-progress>`. */
export interface JobsProgressAttributes {
  /** How it is drawn: `bar`, `ring`, `thermometer`, a small bar (`compact`), or not at all (`number`). The sentence is text in each. */
  variant?: TemplateValue<JobsProgressElement['variant']>;
  /** After how many days the figure is marked as old; never by default. */
  'stale-after'?: TemplateValue<JobsProgressElement['staleAfter']>;
  /** Shows the history of the figure too: a chart, its trend and pace in words, a table, a file. */
  history?: TemplateValue<JobsProgressElement['history']>;
  /** Code of the page's own region, such as `1481`: it comes first among the regions, and is compared with the whole. */
  region?: TemplateValue<JobsProgressElement['region']>;
  /** The shown regions: `GR` is the thirteen municipalities of Göteborgsregionen. When only `region` is set, all regions of the figure are shown. */
  'region-set'?: TemplateValue<JobsProgressElement['regionSet']>;
  /** The selected figure of statistics, `Kon=TotSa;Alder=tot`: the code of a category for each dimension. */
  select?: TemplateValue<JobsProgressElement['select']>;
  /** The places of a figure's fields in JSON of any shape, by JSON Pointers: `value=/data/count; asOf=/data/date`. */
  fields?: TemplateValue<JobsProgressElement['fields']>;
  /** The goal, where the JSON has none: `1000`. */
  goal?: TemplateValue<JobsProgressElement['goal']>;
  /** The figure at the start of the count, where the JSON has none: `300`, or `300@2014-12-31`. */
  start?: TemplateValue<JobsProgressElement['start']>;
  /** The last day for the goal, where the JSON has none: `2020-12-31`. */
  deadline?: TemplateValue<JobsProgressElement['deadline']>;
  /** What is counted, where the JSON has no label. */
  label?: TemplateValue<JobsProgressElement['label']>;
  /** The counted thing, where the JSON has none: `jobb`, `job|jobs` for one and for others, or more forms by name, `one=…|few=…|other=…`. */
  unit?: TemplateValue<JobsProgressElement['unit']>;
  /** Figures on the way, where the JSON has none: `500; 750@2018-03-01=three quarters`. */
  milestones?: TemplateValue<JobsProgressElement['milestones']>;
  /** The publisher of the figure, where the JSON has none: `SCB`, or `SCB|https://www.scb.se/|CC0`. */
  source?: TemplateValue<JobsProgressElement['sourceName']>;
  /** Which of these attributes replace the fields of the JSON, `goal label`; an empty value means all. */
  override?: TemplateValue<JobsProgressElement['override']>;
  /** Loads a newer figure every so many seconds, at least 60; never while the page is hidden. Readers can pause this. */
  refresh?: TemplateValue<JobsProgressElement['refresh']>;
  /** Announces to screen readers, once and politely, that the figure has changed while the page is open. */
  announce?: TemplateValue<JobsProgressElement['announce']>;
  /** Address of the JSON. */
  src?: TemplateValue<JobsProgressElement['src']>;
  /** Name of the JSON's format; it is recognized when this is missing. */
  format?: TemplateValue<JobsProgressElement['format']>;
  /** `lazy` waits until the element is about to be visible; by default it loads at once (`eager`). */
  loading?: TemplateValue<JobsProgressElement['loading']>;
  /** `light` or `dark` gives the element a background of its own; by default the page's text color decides (`auto`). */
  theme?: TemplateValue<JobsProgressElement['theme']>;
  /** `needed` loads nothing before the reader presses a button, or the page sets `given` or removes the attribute. */
  consent?: TemplateValue<JobsProgressElement['consent']>;
}

/** The attributes of `<press-release-list>`. */
export interface PressReleaseListAttributes {
  /** How many are shown at first, and how many more each time. */
  limit?: TemplateValue<PressReleaseListElement['limit']>;
  /** Only releases with this tag; case is ignored. */
  tag?: TemplateValue<PressReleaseListElement['tag']>;
  /** Only releases in this language, by BCP 47 tag; `en` finds `en-GB` too. */
  language?: TemplateValue<PressReleaseListElement['language']>;
  /** Shows fields in which readers filter the list: for text, topic and language. */
  filter?: TemplateValue<PressReleaseListElement['filter']>;
  /** What a headline does: `link` leads to the publisher's page, `inline` opens the release in place. */
  open?: TemplateValue<PressReleaseListElement['open']>;
  /** Level of the headlines, 1 to 6, so that they fit the page's outline. */
  'heading-level'?: TemplateValue<PressReleaseListElement['headingLevel']>;
  /** The places of a release's fields in JSON of any shape, by JSON Pointers: `headline=/data/title; published=/data/date`. */
  fields?: TemplateValue<PressReleaseListElement['fields']>;
  /** Address of the JSON. */
  src?: TemplateValue<PressReleaseListElement['src']>;
  /** Name of the JSON's format; it is recognized when this is missing. */
  format?: TemplateValue<PressReleaseListElement['format']>;
  /** `lazy` waits until the element is about to be visible; by default it loads at once (`eager`). */
  loading?: TemplateValue<PressReleaseListElement['loading']>;
  /** `light` or `dark` gives the element a background of its own; by default the page's text color decides (`auto`). */
  theme?: TemplateValue<PressReleaseListElement['theme']>;
  /** `needed` loads nothing before the reader presses a button, or the page sets `given` or removes the attribute. */
  consent?: TemplateValue<PressReleaseListElement['consent']>;
}

/** The attributes of `<press-release>`. */
export interface PressReleaseAttributes {
  /** `full`, or a teaser that links to the publisher's page: `summary`, `card`, `headline`. */
  variant?: TemplateValue<PressReleaseElement['variant']>;
  /** Level of the headline, 1 to 6, so that it fits the page's outline. */
  'heading-level'?: TemplateValue<PressReleaseElement['headingLevel']>;
  /** The places of a release's fields in JSON of any shape, by JSON Pointers: `headline=/data/title; published=/data/date`. */
  fields?: TemplateValue<PressReleaseElement['fields']>;
  /** The JSON-LD for search engines, which names the original: `none`, its `link`, or a `summary`. */
  seo?: TemplateValue<PressReleaseElement['seo']>;
  /** Leaves out the button for sharing. */
  'no-share'?: TemplateValue<PressReleaseElement['noShare']>;
  /** Address of the JSON. */
  src?: TemplateValue<PressReleaseElement['src']>;
  /** Name of the JSON's format; it is recognized when this is missing. */
  format?: TemplateValue<PressReleaseElement['format']>;
  /** `lazy` waits until the element is about to be visible; by default it loads at once (`eager`). */
  loading?: TemplateValue<PressReleaseElement['loading']>;
  /** `light` or `dark` gives the element a background of its own; by default the page's text color decides (`auto`). */
  theme?: TemplateValue<PressReleaseElement['theme']>;
  /** `needed` loads nothing before the reader presses a button, or the page sets `given` or removes the attribute. */
  consent?: TemplateValue<PressReleaseElement['consent']>;
}

/** The class behind each tag. */
export interface ElementsByTag {
  'comment-box': CommentBoxElement;
  'comment-count': CommentCountElement;
  'jobs-progress': JobsProgressElement;
  'press-release-list': PressReleaseListElement;
  'press-release': PressReleaseElement;
}

/** The attributes of each tag. */
export interface AttributesByTag {
  'comment-box': CommentBoxAttributes;
  'comment-count': CommentCountAttributes;
  'jobs-progress': JobsProgressAttributes;
  'press-release-list': PressReleaseListAttributes;
  'press-release': PressReleaseAttributes;
}
