/** Spanish. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/es.js';
import { words as commentBoxLinking } from './comment-box/linking/es.js';
import { words as commentBoxListening } from './comment-box/listening/es.js';
import { words as commentBoxReporting } from './comment-box/reporting/es.js';
import { words as commentBoxRights } from './comment-box/rights/es.js';
import { words as commentBoxWriting } from './comment-box/writing/es.js';
import { words as consent } from './consent/es.js';
import { words as failure } from './failure/es.js';
import { words as jobsProgress } from './jobs-progress/es.js';
import { words as jobsProgressHistory } from './jobs-progress/history/es.js';
import { words as jobsProgressLive } from './jobs-progress/live/es.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/es.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/es.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/es.js';
import { words as pages } from './pages/es.js';
import { words as pagesBuilder } from './pages/builder/es.js';
import { words as pagesModeration } from './pages/moderation/es.js';
import { words as pressRelease } from './press-release/es.js';
import { words as pressReleaseList } from './press-release-list/es.js';
import { words as pressReleaseTools } from './press-release/tools/es.js';

export const es: Catalog = {
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
