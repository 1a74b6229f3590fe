/** Polish. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/pl.js';
import { words as commentBoxLinking } from './comment-box/linking/pl.js';
import { words as commentBoxListening } from './comment-box/listening/pl.js';
import { words as commentBoxReporting } from './comment-box/reporting/pl.js';
import { words as commentBoxRights } from './comment-box/rights/pl.js';
import { words as commentBoxWriting } from './comment-box/writing/pl.js';
import { words as consent } from './consent/pl.js';
import { words as failure } from './failure/pl.js';
import { words as jobsProgress } from './jobs-progress/pl.js';
import { words as jobsProgressHistory } from './jobs-progress/history/pl.js';
import { words as jobsProgressLive } from './jobs-progress/live/pl.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/pl.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/pl.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/pl.js';
import { words as pages } from './pages/pl.js';
import { words as pagesBuilder } from './pages/builder/pl.js';
import { words as pagesModeration } from './pages/moderation/pl.js';
import { words as pressRelease } from './press-release/pl.js';
import { words as pressReleaseList } from './press-release-list/pl.js';
import { words as pressReleaseTools } from './press-release/tools/pl.js';

export const pl: Catalog = {
  'comment-box': commentBox,
  'comment-box/linking': commentBoxLinking,
  'comment-box/listening': commentBoxListening,
  'comment-box/reporting': commentBoxReporting,
  'comment-box/rights': commentBoxRights,
  'comment-box/writing': commentBoxWriting,
  consent,
  failure,
  'jobs-progress': jobsProgress,
  'jobs-progress/history': jobsProgressHistory,
  'jobs-progress/live': jobsProgressLive,
  'jobs-progress/particulars': jobsProgressParticulars,
  'jobs-progress/regions': jobsProgressRegions,
  'jobs-progress/variants': jobsProgressVariants,
  pages,
  'pages/builder': pagesBuilder,
  'pages/moderation': pagesModeration,
  'press-release': pressRelease,
  'press-release-list': pressReleaseList,
  'press-release/tools': pressReleaseTools,
};
