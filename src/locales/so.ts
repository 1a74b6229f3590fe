/** Somali. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/so.js';
import { words as commentBoxLinking } from './comment-box/linking/so.js';
import { words as commentBoxListening } from './comment-box/listening/so.js';
import { words as commentBoxReporting } from './comment-box/reporting/so.js';
import { words as commentBoxRights } from './comment-box/rights/so.js';
import { words as commentBoxWriting } from './comment-box/writing/so.js';
import { words as consent } from './consent/so.js';
import { words as failure } from './failure/so.js';
import { words as jobsProgress } from './jobs-progress/so.js';
import { words as jobsProgressHistory } from './jobs-progress/history/so.js';
import { words as jobsProgressLive } from './jobs-progress/live/so.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/so.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/so.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/so.js';
import { words as pages } from './pages/so.js';
import { words as pagesBuilder } from './pages/builder/so.js';
import { words as pagesModeration } from './pages/moderation/so.js';
import { words as pressRelease } from './press-release/so.js';
import { words as pressReleaseList } from './press-release-list/so.js';
import { words as pressReleaseTools } from './press-release/tools/so.js';

export const so: Catalog = {
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
