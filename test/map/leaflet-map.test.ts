import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { aMap, aPin, type MapOnPage } from './a-map.js';

const apart = [aPin('west', -6), aPin('middle'), aPin('east', 6)];
const hatfield = { latitude: 51.763, longitude: -0.225 };

/** The middle of an element, as a mouse finds it. */
function middle(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

function leftEdge(map: MapOnPage, name: string): number {
  return map.button(name).getBoundingClientRect().left;
}

describe('the map', () => {
  let map: MapOnPage;
  beforeEach(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    map = aMap();
  });
  afterEach(async () => {
    map.remove();
    await resetMouse();
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  describe('pins', () => {
    it('are buttons named after their activity and place, in the order of the list', () => {
      map.view.show(apart);
      expect(map.names()).to.deep.equal(['Chair yoga west', 'Chair yoga middle', 'Chair yoga east']);
      expect(map.surface.ariaLabel ?? map.surface.getAttribute('aria-label')).to.equal('Map of activities');
    });

    it('are reached and chosen by keyboard, after the zoom buttons and the map itself', async () => {
      map.view.show(apart);
      map.button('Zoom in').focus();
      for (let press = 0; press < 3; press++) await sendKeys({ press: 'Tab' });
      expect(map.root.activeElement?.ariaLabel).to.equal('Chair yoga west');
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      expect(map.chosen).to.deep.equal(['west', 'middle']);
    });

    it('are chosen by pointer', async () => {
      map.view.show(apart);
      await sendMouse({ type: 'click', position: middle(map.button('Chair yoga middle')) });
      expect(map.chosen).to.deep.equal(['middle']);
    });

    it('keep the focus when the list changes and they stay', () => {
      map.view.show(apart);
      map.button('Chair yoga middle').focus();
      map.view.show([...apart].reverse().slice(0, 2));
      expect(map.root.activeElement?.ariaLabel).to.equal('Chair yoga middle');
    });

    it('are at least 24 pixels each way at every zoom', () => {
      map.view.show([...apart, aPin('near', 0.01, 0.01)]);
      for (let level = 0; level < 14; level++) {
        for (const button of map.buttons()) {
          const { width, height } = button.getBoundingClientRect();
          expect(Math.min(width, height)).to.be.at.least(24);
        }
        map.button(level < 7 ? 'Zoom out' : 'Zoom in').click();
      }
    });

    it('without a place on the map are left out', () => {
      const lost = [
        [NaN, 0],
        [0, NaN],
        [Infinity, 0],
        [91, 0],
        [51, 900],
      ].map(([latitude = 0, longitude = 0], n) => ({ id: `lost${n}`, name: 'Lost', point: { latitude, longitude } }));
      map.view.show([...lost, ...apart], { latitude: NaN, longitude: NaN });
      expect(map.names()).to.have.length(3);
      expect(map.root.querySelector('[role="img"]')).to.equal(null);
    });

    it('show a hostile name as the text it is', () => {
      let ran = false;
      Object.assign(window, { pwned: () => (ran = true) });
      const name = '<img src="x" onerror="pwned()"><script>pwned()</script>';
      map.remove();
      map = aMap({ towns: [{ label: name, point: hatfield }] });
      map.view.show([aPin('a', 0, 4, name), aPin('b', 6)]);
      map.view.select('a');
      expect(map.root.querySelector('img, script')).to.equal(null);
      expect(map.names()).to.include(name);
      expect(ran).to.equal(false);
    });

    for (const many of [1000, 10_000])
      it(`stay few on the screen when the list has ${many}`, () => {
        map.view.show(Array.from({ length: many }, (_, n) => aPin(`${n}`, (n * 7919) % 83, (n * 6101) % 61)));
        expect(map.buttons().length).to.be.within(2, 120);
        expect(map.root.querySelectorAll('*').length).to.be.below(1500);
        for (let level = 0; level < 4; level++) map.button('Zoom in').click();
        expect(map.root.querySelectorAll('*').length).to.be.below(1500);
      });
  });

  describe('groups', () => {
    const town = [aPin('a', 0), aPin('b', 0.1), aPin('c', 0.2)];

    it('say how many activities they hold', () => {
      map.view.show([...town, aPin('far', 60)]);
      expect(map.names()).to.deep.equal(['3 activities, zoom in', 'Chair yoga far']);
      expect(map.button('3 activities, zoom in').textContent).to.contain('3');
    });

    it('open when chosen, and the focus stays on the map', async () => {
      map.view.show([...town, aPin('far', 60)]);
      map.button('3 activities, zoom in').focus();
      await sendKeys({ press: 'Enter' });
      expect(map.names()).to.include.members(['Chair yoga a', 'Chair yoga b', 'Chair yoga c']);
      expect(map.root.activeElement?.ariaLabel).to.equal('Map of activities');
      expect(map.chosen).to.deep.equal([]);
    });

    it('that no zoom would part are gone through one by one', () => {
      map.remove();
      map = aMap({ onSelect: (id) => (seen.push(id), map.view.select(id)) });
      const seen: string[] = [];
      map.view.show([aPin('a'), aPin('b'), aPin('c'), aPin('far', 60)]);
      map.button('3 activities here, show the next').click();
      for (let turn = 0; turn < 3; turn++) map.button('2 activities here, show the next').click();
      expect(seen).to.deep.equal(['a', 'b', 'c', 'a']);
    });
  });

  describe('the chosen pin', () => {
    it('is marked, and only that one', () => {
      map.view.show(apart);
      map.view.select('east');
      map.view.select('west');
      const marked = map.buttons().filter((button) => button.ariaCurrent === 'true');
      expect(marked.map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Chair yoga west']);
      map.view.select(undefined);
      expect(map.buttons().filter((button) => button.ariaCurrent === 'true')).to.deep.equal([]);
    });

    it('stands by itself though others are near', () => {
      map.view.show([aPin('a'), aPin('b', 0.1), aPin('far', 60)]);
      map.view.select('b');
      expect(map.names()).to.have.members(['Chair yoga b', 'Chair yoga a', 'Chair yoga far']);
    });

    it('comes into view when it was out of it', () => {
      map.view.show([...apart, aPin('far', 90)]);
      for (let level = 0; level < 5; level++) map.button('Zoom in').click();
      expect(map.names()).not.to.include('Chair yoga far');
      map.view.select('far');
      const [pin, box] = [map.button('Chair yoga far'), map.surface].map((element) => element.getBoundingClientRect());
      expect(pin!.left).to.be.within(box!.left, box!.right - pin!.width);
    });

    it('is not looked for when the list does not hold it', () => {
      map.view.show(apart);
      map.view.select('nowhere');
      expect(map.names()).to.have.length(3);
    });
  });

  describe('the name of a pin', () => {
    it('is not shown beside the chosen one until it is pointed at or has the focus', async () => {
      map.view.show(apart);
      map.view.select('middle');
      const pin = map.button('Chair yoga middle');
      expect(pin.innerText).to.equal('');
      await sendMouse({ type: 'move', position: middle(pin) });
      expect(pin.innerText).to.equal('Chair yoga middle');
      await resetMouse();
      map.view.visit('middle', true);
      expect(map.root.activeElement).to.equal(pin);
      expect(pin.innerText).to.equal('Chair yoga middle');
    });

    for (const [edge, east, north] of [
      ['left', -6, 0],
      ['right', 6, 0],
      ['upper', 0, 6],
    ] as const)
      it(`is all inside the map at its ${edge} edge`, async () => {
        const name = 'Chair yoga at the very edge of the map';
        map.view.show([aPin('edge', east, north, name), aPin('other', -east, -north)]);
        await sendMouse({ type: 'move', position: middle(map.button(name)) });
        await nextFrame();
        const shown = [...map.button(name).querySelectorAll('span')].at(-1)!.getBoundingClientRect();
        const box = map.surface.getBoundingClientRect();
        expect(shown.width).to.be.above(0);
        expect(shown.left >= box.left && shown.right <= box.right && shown.top >= box.top).to.equal(true);
      });
  });

  describe('what is in view', () => {
    it('is not widened by one wild point among many', () => {
      const many = Array.from({ length: 60 }, (_, n) => aPin(`${n}`, n % 10, Math.floor(n / 10)));
      map.view.show(many);
      const names = map.names();
      map.view.show([...many, { id: 'wild', name: 'Wild', point: { latitude: 0, longitude: 0 } }]);
      expect(map.names()).to.deep.equal(names);
    });

    it('is everything at first, and the place searched from', () => {
      map.view.show(apart, { latitude: 51.9, longitude: -0.225 });
      const box = map.surface.getBoundingClientRect();
      const you = map.root.querySelector('[role="img"]');
      expect(you?.ariaLabel).to.equal('The place you searched from');
      for (const element of [...map.buttons(), you!]) {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        expect(left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom).to.equal(true);
      }
    });

    it('follows the results until visitors have moved the map, then stays theirs', async () => {
      map.view.show(apart);
      const fitted = leftEdge(map, 'Chair yoga middle');
      map.view.show(apart.slice(1));
      expect(leftEdge(map, 'Chair yoga middle')).not.to.equal(fitted);
      map.surface.focus();
      await sendKeys({ press: 'ArrowRight' });
      const kept = leftEdge(map, 'Chair yoga middle');
      map.view.show(apart);
      expect(leftEdge(map, 'Chair yoga middle')).to.equal(kept);
    });

    it('follows the results again once another place is searched from', () => {
      map.view.show(apart, hatfield);
      const fitted = leftEdge(map, 'Chair yoga middle');
      map.button('Zoom in').click();
      map.view.show(apart, hatfield);
      expect(map.names()).not.to.include('Chair yoga west');
      map.view.show(apart, { latitude: 51.7631, longitude: -0.225 });
      expect(map.names()).to.include('Chair yoga west');
      expect(Math.abs(leftEdge(map, 'Chair yoga middle') - fitted)).to.be.below(2);
    });

    it('is right again when the map comes out of hiding with another size', async () => {
      const host = map.root.querySelector<HTMLElement>('div')!;
      host.style.display = 'none';
      await nextFrame();
      map.view.show(apart);
      await nextFrame();
      host.style.width = '320px';
      host.style.display = '';
      const box = map.surface.getBoundingClientRect();
      const inside = (button: Element) => middle(button)[0] > box.left && middle(button)[0] < box.right;
      await waitUntil(() => map.names().length === 3 && map.buttons().every(inside));
    });
  });

  describe('with names of towns', () => {
    it('shows those that do not run into one another, and reads none out', () => {
      map.remove();
      const towns = [
        { label: 'Hatfield', point: hatfield },
        ...Array.from({ length: 30 }, () => ({ label: 'Hatfield Garden Village', point: hatfield })),
        { label: 'Nowhere', point: { latitude: NaN, longitude: 0 } },
      ];
      map = aMap({ towns });
      map.view.show(apart);
      const shown = [...map.root.querySelectorAll('[aria-hidden="true"]')].filter((label) =>
        label.textContent?.startsWith('Hatfield'),
      );
      expect(shown.length).to.be.within(1, 4);
      expect(shown[0]?.textContent).to.equal('Hatfield');
    });

    it('says the scale in miles and kilometres', () => {
      map.view.show(apart);
      expect(map.root.textContent).to.match(/\d mi/).and.to.match(/\d km/);
    });
  });

  it('gives the page back as it was, ten times over', async () => {
    map.remove();
    const added: string[] = [];
    const removed: string[] = [];
    const watched = [window, document, document.body, document.documentElement];
    const undo = watched.map((target) => {
      const { addEventListener, removeEventListener } = target;
      target.addEventListener = (type: string, ...rest: [EventListener]) => {
        added.push(type);
        addEventListener.call(target, type, ...rest);
      };
      target.removeEventListener = (type: string, ...rest: [EventListener]) => {
        removed.push(type);
        removeEventListener.call(target, type, ...rest);
      };
      return () => Object.assign(target, { addEventListener, removeEventListener });
    });
    const page = () => [
      document.querySelectorAll('*').length,
      document.body.className,
      document.documentElement.style.cssText,
      document.styleSheets.length,
      document.adoptedStyleSheets.length,
    ];
    const before = page();
    for (let time = 0; time < 10; time++) {
      map = aMap();
      map.view.show(apart, hatfield);
      map.view.select('west');
      const [x, y] = middle(map.surface);
      if (time === 0) {
        map.surface.focus();
        await sendKeys({ press: 'ArrowLeft' });
        await sendMouse({ type: 'move', position: [x, y + 60] });
        await sendMouse({ type: 'down' });
        await sendMouse({ type: 'move', position: [x + 40, y + 90] });
        expect(document.body.className).to.equal(before[1]);
        await sendMouse({ type: 'up' });
      }
      const { root } = map;
      map.remove();
      expect(root.querySelectorAll('div > *')).to.have.length(0);
    }
    for (const restore of undo) restore();
    expect(added.sort()).to.deep.equal(removed.sort());
    expect(page()).to.deep.equal(before);
    map = aMap();
  });

  it('has nothing for axe to find', async () => {
    map.view.show([...apart, aPin('near', 0.01)], hatfield);
    map.view.select('west');
    await expect(map.root.host).to.be.accessible();
  });
});
