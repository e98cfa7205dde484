import { expect } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { aMap, aPin, type MapOnPage } from './a-map.js';

const pins = [aPin('west', -6), aPin('middle'), aPin('east', 6)];

describe('moving the map', () => {
  let map: MapOnPage;
  const left = () => map.button('Chair yoga middle').getBoundingClientRect().left;
  const distance = () =>
    map.button('Chair yoga middle').getBoundingClientRect().left -
    map.button('Chair yoga west').getBoundingClientRect().left;
  const centre = (): [number, number] => {
    const box = map.surface.getBoundingClientRect();
    return [Math.round(box.left + box.width / 2), Math.round(box.top + 60)];
  };
  /** Turns the wheel over the map; true when the page would scroll. */
  const wheel = (deltaY: number) =>
    map.surface.dispatchEvent(new WheelEvent('wheel', { deltaY, bubbles: true, cancelable: true }));

  beforeEach(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    map = aMap();
    map.view.show(pins);
  });
  afterEach(async () => {
    map.remove();
    await resetMouse();
  });

  it('with the wheel scrolls the page until the map is clicked, and again after Escape', async () => {
    const before = distance();
    expect(wheel(100)).to.equal(true);
    expect(distance()).to.equal(before);
    await sendMouse({ type: 'click', position: centre() });
    expect(wheel(100)).to.equal(false);
    expect(distance()).to.be.below(before);
    await sendKeys({ press: 'Escape' });
    expect(wheel(100)).to.equal(true);
  });

  it('with the wheel scrolls the page again once the focus has left the map', () => {
    map.surface.focus();
    expect(wheel(1)).to.equal(false);
    map.surface.blur();
    expect(wheel(1)).to.equal(true);
  });

  it('with a mouse drags it, and a drag that begins on a pin does not choose it', async () => {
    const before = left();
    const { x, y, width } = map.button('Chair yoga middle').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + 15)] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(x + width / 2 + 50), Math.round(y + 15)] });
    await sendMouse({ type: 'up' });
    expect(left()).to.equal(before + 50);
    expect(map.chosen).to.deep.equal([]);
  });

  /** A finger that is not really there; such a one cannot be captured. */
  function finger(type: string, clientX: number, pointerId = 7): void {
    map.surface.setPointerCapture = () => undefined;
    const touch = { pointerType: 'touch', pointerId, clientX, clientY: 100, buttons: 1, bubbles: true };
    map.surface.dispatchEvent(new PointerEvent(type, touch));
  }

  it('with one finger leaves it to the page until touch is enabled', () => {
    const swipe = () => {
      finger('pointerdown', 200);
      finger('pointermove', 230);
      finger('pointerup', 230);
    };
    const before = left();
    swipe();
    expect(left()).to.equal(before);
    expect(getComputedStyle(map.surface).touchAction).to.equal('auto');
    map.view.enableTouch(true);
    swipe();
    expect(left()).to.equal(before + 30);
    expect(getComputedStyle(map.surface).touchAction).to.equal('none');
    map.view.enableTouch(false);
    swipe();
    expect(left()).to.equal(before + 30);
  });

  it('with two fingers zooms, once touch is enabled', () => {
    const before = distance();
    const pinch = () => {
      finger('pointerdown', 100, 1);
      finger('pointerdown', 400, 2);
      for (const x of [300, 200, 150]) finger('pointermove', x, 2);
      finger('pointerup', 100, 1);
      finger('pointerup', 150, 2);
    };
    pinch();
    expect(distance()).to.equal(before);
    map.view.enableTouch(true);
    pinch();
    expect(distance()).to.be.below(before);
  });

  it('by Tab brings a pin at the edge into view, with its name, which Escape hides', async () => {
    map.surface.focus();
    for (let press = 0; press < 5 && left() > map.surface.getBoundingClientRect().left; press++)
      await sendKeys({ press: 'ArrowRight' });
    const out = map.button('Chair yoga middle');
    const { left: edge } = map.surface.getBoundingClientRect();
    expect(left()).to.be.below(edge);
    for (let press = 0; press < 3 && map.root.activeElement !== out; press++) await sendKeys({ press: 'Tab' });
    expect(left()).to.be.at.least(edge + 90);
    expect(out.innerText).to.equal('Chair yoga middle');
    await sendKeys({ press: 'Escape' });
    expect(out.innerText).to.equal('');
  });

  it('with the arrow keys, plus and minus', async () => {
    map.surface.focus();
    const [before, wide] = [left(), distance()];
    await sendKeys({ press: 'ArrowRight' });
    expect(left()).to.equal(before - 80);
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: '-' });
    expect(distance()).to.be.below(wide / 1.5);
    await sendKeys({ press: '+' });
    expect(Math.abs(distance() - wide)).to.be.below(2);
  });

  it('with buttons that say when there is no further to go', () => {
    expect(map.button('Zoom out').ariaDisabled).to.equal('false');
    for (let level = 0; level < 15; level++) map.button('Zoom out').click();
    expect(map.button('Zoom out').ariaDisabled).to.equal('true');
    map.button('Zoom in').click();
    expect(map.button('Zoom out').ariaDisabled).to.equal('false');
    const { width, height } = map.button('Zoom in').getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
  });
});
