/** Slovenian. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/sl.js';
import { words as commentBoxLinking } from './comment-box/linking/sl.js';
import { words as commentBoxListening } from './comment-box/listening/sl.js';
import { words as commentBoxReporting } from './comment-box/reporting/sl.js';
import { words as commentBoxRights } from './comment-box/rights/sl.js';
import { words as commentBoxWriting } from './comment-box/writing/sl.js';
import { words as consent } from './consent/sl.js';
import { words as failure } from './failure/sl.js';
import { words as jobsProgress } from './jobs-progress/sl.js';
import { words as jobsProgressHistory } from './jobs-progress/history/sl.js';
import { words as jobsProgressLive } from './jobs-progress/live/sl.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/sl.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/sl.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/sl.js';
import { words as pages } from './pages/sl.js';
import { words as pagesBuilder } from './pages/builder/sl.js';
import { words as pagesModeration } from './pages/moderation/sl.js';
import { words as pressRelease } from './press-release/sl.js';
import { words as pressReleaseList } from './press-release-list/sl.js';
import { words as pressReleaseTools } from './press-release/tools/sl.js';

export const sl: Catalog = {
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
