/** Icelandic. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/is.js';
import { words as commentBoxLinking } from './comment-box/linking/is.js';
import { words as commentBoxListening } from './comment-box/listening/is.js';
import { words as commentBoxReporting } from './comment-box/reporting/is.js';
import { words as commentBoxRights } from './comment-box/rights/is.js';
import { words as commentBoxWriting } from './comment-box/writing/is.js';
import { words as consent } from './consent/is.js';
import { words as failure } from './failure/is.js';
import { words as jobsProgress } from './jobs-progress/is.js';
import { words as jobsProgressHistory } from './jobs-progress/history/is.js';
import { words as jobsProgressLive } from './jobs-progress/live/is.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/is.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/is.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/is.js';
import { words as pages } from './pages/is.js';
import { words as pagesBuilder } from './pages/builder/is.js';
import { words as pagesModeration } from './pages/moderation/is.js';
import { words as pressRelease } from './press-release/is.js';
import { words as pressReleaseList } from './press-release-list/is.js';
import { words as pressReleaseTools } from './press-release/tools/is.js';

export const is: Catalog = {
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
