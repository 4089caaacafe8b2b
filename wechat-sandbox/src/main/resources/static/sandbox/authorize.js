// The choice of a person when a page asks WeChat who is there.

import { get } from './api.js';
import { byId } from './dom.js';
import { personRow } from './sheet.js';

function same(name, value) {
  const query = new URLSearchParams(location.search);
  query.set(name, value);
  return `?${query}`;
}

const people = await get('/followers');
byId('people').append(...people.map((each) => personRow(each, same('as', each.openid), false)));
byId('snapshot').href = same('snapshot', 'true');
byId('whither').textContent = `然后回到 ${new URL(new URLSearchParams(location.search).get('redirect_uri')).host}`;
