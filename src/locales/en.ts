/** English. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/en.js';
import { words as commentBoxLinking } from './comment-box/linking/en.js';
import { words as commentBoxListening } from './comment-box/listening/en.js';
import { words as commentBoxReporting } from './comment-box/reporting/en.js';
import { words as commentBoxRights } from './comment-box/rights/en.js';
import { words as commentBoxWriting } from './comment-box/writing/en.js';
import { words as consent } from './consent/en.js';
import { words as failure } from './failure/en.js';
import { words as jobsProgress } from './jobs-progress/en.js';
import { words as jobsProgressHistory } from './jobs-progress/history/en.js';
import { words as jobsProgressLive } from './jobs-progress/live/en.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/en.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/en.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/en.js';
import { words as pages } from './pages/en.js';
import { words as pagesBuilder } from './pages/builder/en.js';
import { words as pagesModeration } from './pages/moderation/en.js';
import { words as pressRelease } from './press-release/en.js';
import { words as pressReleaseList } from './press-release-list/en.js';
import { words as pressReleaseTools } from './press-release/tools/en.js';

export const en: Catalog = {
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
