/** Latvian. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/lv.js';
import { words as commentBoxLinking } from './comment-box/linking/lv.js';
import { words as commentBoxListening } from './comment-box/listening/lv.js';
import { words as commentBoxReporting } from './comment-box/reporting/lv.js';
import { words as commentBoxRights } from './comment-box/rights/lv.js';
import { words as commentBoxWriting } from './comment-box/writing/lv.js';
import { words as consent } from './consent/lv.js';
import { words as failure } from './failure/lv.js';
import { words as jobsProgress } from './jobs-progress/lv.js';
import { words as jobsProgressHistory } from './jobs-progress/history/lv.js';
import { words as jobsProgressLive } from './jobs-progress/live/lv.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/lv.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/lv.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/lv.js';
import { words as pages } from './pages/lv.js';
import { words as pagesBuilder } from './pages/builder/lv.js';
import { words as pagesModeration } from './pages/moderation/lv.js';
import { words as pressRelease } from './press-release/lv.js';
import { words as pressReleaseList } from './press-release-list/lv.js';
import { words as pressReleaseTools } from './press-release/tools/lv.js';

export const lv: Catalog = {
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
