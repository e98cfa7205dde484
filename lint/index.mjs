// This project's own lint rules, loaded by .oxlintrc.json.
import { hostPage } from './host-page.mjs';
import { rooms } from './rooms.mjs';

export default { meta: { name: 'activity-finder' }, rules: { rooms, 'host-page': hostPage } };
