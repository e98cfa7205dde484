/** The icons in use, from Lucide (ISC licence), one by one. */
export { default as banknoteIcon } from 'lucide/dist/esm/icons/banknote.mjs';
export { default as chevronIcon } from 'lucide/dist/esm/icons/chevron-down.mjs';
export { default as clockIcon } from 'lucide/dist/esm/icons/clock.mjs';
export { default as closeIcon } from 'lucide/dist/esm/icons/x.mjs';
export { default as filterIcon } from 'lucide/dist/esm/icons/list-filter.mjs';
export { default as infoIcon } from 'lucide/dist/esm/icons/info.mjs';
export { default as joinIcon } from 'lucide/dist/esm/icons/log-in.mjs';
export { default as mapIcon } from 'lucide/dist/esm/icons/map.mjs';
export { default as phoneIcon } from 'lucide/dist/esm/icons/phone.mjs';
export { default as pinIcon } from 'lucide/dist/esm/icons/map-pin.mjs';
export { default as searchIcon } from 'lucide/dist/esm/icons/search.mjs';
export { default as sproutIcon } from 'lucide/dist/esm/icons/sprout.mjs';
export { default as suitsIcon } from 'lucide/dist/esm/icons/heart.mjs';
export { default as warningIcon } from 'lucide/dist/esm/icons/triangle-alert.mjs';
