/** Finnish. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/fi.js';
import { words as commentBoxLinking } from './comment-box/linking/fi.js';
import { words as commentBoxListening } from './comment-box/listening/fi.js';
import { words as commentBoxReporting } from './comment-box/reporting/fi.js';
import { words as commentBoxRights } from './comment-box/rights/fi.js';
import { words as commentBoxWriting } from './comment-box/writing/fi.js';
import { words as consent } from './consent/fi.js';
import { words as failure } from './failure/fi.js';
import { words as jobsProgress } from './jobs-progress/fi.js';
import { words as jobsProgressHistory } from './jobs-progress/history/fi.js';
import { words as jobsProgressLive } from './jobs-progress/live/fi.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/fi.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/fi.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/fi.js';
import { words as pages } from './pages/fi.js';
import { words as pagesBuilder } from './pages/builder/fi.js';
import { words as pagesModeration } from './pages/moderation/fi.js';
import { words as pressRelease } from './press-release/fi.js';
import { words as pressReleaseList } from './press-release-list/fi.js';
import { words as pressReleaseTools } from './press-release/tools/fi.js';

export const fi: Catalog = {
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
