/** Ukrainian. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/uk.js';
import { words as commentBoxLinking } from './comment-box/linking/uk.js';
import { words as commentBoxListening } from './comment-box/listening/uk.js';
import { words as commentBoxReporting } from './comment-box/reporting/uk.js';
import { words as commentBoxRights } from './comment-box/rights/uk.js';
import { words as commentBoxWriting } from './comment-box/writing/uk.js';
import { words as consent } from './consent/uk.js';
import { words as failure } from './failure/uk.js';
import { words as jobsProgress } from './jobs-progress/uk.js';
import { words as jobsProgressHistory } from './jobs-progress/history/uk.js';
import { words as jobsProgressLive } from './jobs-progress/live/uk.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/uk.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/uk.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/uk.js';
import { words as pages } from './pages/uk.js';
import { words as pagesBuilder } from './pages/builder/uk.js';
import { words as pagesModeration } from './pages/moderation/uk.js';
import { words as pressRelease } from './press-release/uk.js';
import { words as pressReleaseList } from './press-release-list/uk.js';
import { words as pressReleaseTools } from './press-release/tools/uk.js';

export const uk: Catalog = {
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
