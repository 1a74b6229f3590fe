/** Estonian. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/et.js';
import { words as commentBoxLinking } from './comment-box/linking/et.js';
import { words as commentBoxListening } from './comment-box/listening/et.js';
import { words as commentBoxReporting } from './comment-box/reporting/et.js';
import { words as commentBoxRights } from './comment-box/rights/et.js';
import { words as commentBoxWriting } from './comment-box/writing/et.js';
import { words as consent } from './consent/et.js';
import { words as failure } from './failure/et.js';
import { words as jobsProgress } from './jobs-progress/et.js';
import { words as jobsProgressHistory } from './jobs-progress/history/et.js';
import { words as jobsProgressLive } from './jobs-progress/live/et.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/et.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/et.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/et.js';
import { words as pages } from './pages/et.js';
import { words as pagesBuilder } from './pages/builder/et.js';
import { words as pagesModeration } from './pages/moderation/et.js';
import { words as pressRelease } from './press-release/et.js';
import { words as pressReleaseList } from './press-release-list/et.js';
import { words as pressReleaseTools } from './press-release/tools/et.js';

export const et: Catalog = {
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
