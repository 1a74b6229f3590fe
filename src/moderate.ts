/** Runs on the pages of moderators: the same forms, without a new page for each. */
import { ModerationDesk } from './moderation/moderation-desk.js';

if (!customElements.get('moderation-desk')) customElements.define('moderation-desk', ModerationDesk);
