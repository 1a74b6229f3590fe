/** Portuguese. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/pt.js';
import { words as commentBoxLinking } from './comment-box/linking/pt.js';
import { words as commentBoxListening } from './comment-box/listening/pt.js';
import { words as commentBoxReporting } from './comment-box/reporting/pt.js';
import { words as commentBoxRights } from './comment-box/rights/pt.js';
import { words as commentBoxWriting } from './comment-box/writing/pt.js';
import { words as consent } from './consent/pt.js';
import { words as failure } from './failure/pt.js';
import { words as jobsProgress } from './jobs-progress/pt.js';
import { words as jobsProgressHistory } from './jobs-progress/history/pt.js';
import { words as jobsProgressLive } from './jobs-progress/live/pt.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/pt.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/pt.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/pt.js';
import { words as pages } from './pages/pt.js';
import { words as pagesBuilder } from './pages/builder/pt.js';
import { words as pagesModeration } from './pages/moderation/pt.js';
import { words as pressRelease } from './press-release/pt.js';
import { words as pressReleaseList } from './press-release-list/pt.js';
import { words as pressReleaseTools } from './press-release/tools/pt.js';

export const pt: Catalog = {
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
