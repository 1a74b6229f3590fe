/** German. Not yet reviewed by a native reader. */
import type { Catalog } from './catalog.js';
import { words as commentBox } from './comment-box/de.js';
import { words as commentBoxLinking } from './comment-box/linking/de.js';
import { words as commentBoxListening } from './comment-box/listening/de.js';
import { words as commentBoxReporting } from './comment-box/reporting/de.js';
import { words as commentBoxRights } from './comment-box/rights/de.js';
import { words as commentBoxWriting } from './comment-box/writing/de.js';
import { words as consent } from './consent/de.js';
import { words as failure } from './failure/de.js';
import { words as jobsProgress } from './jobs-progress/de.js';
import { words as jobsProgressHistory } from './jobs-progress/history/de.js';
import { words as jobsProgressLive } from './jobs-progress/live/de.js';
import { words as jobsProgressParticulars } from './jobs-progress/particulars/de.js';
import { words as jobsProgressRegions } from './jobs-progress/regions/de.js';
import { words as jobsProgressVariants } from './jobs-progress/variants/de.js';
import { words as pages } from './pages/de.js';
import { words as pagesBuilder } from './pages/builder/de.js';
import { words as pagesModeration } from './pages/moderation/de.js';
import { words as pressRelease } from './press-release/de.js';
import { words as pressReleaseList } from './press-release-list/de.js';
import { words as pressReleaseTools } from './press-release/tools/de.js';

export const de: Catalog = {
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
