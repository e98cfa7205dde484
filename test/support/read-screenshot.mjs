// What a telephone reads in a screenshot.
import jsqr from 'jsqr';

/**
 * The text of the QR code in a part of the page, as the browser painted it.
 *
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} part
 * @returns {Promise<string | undefined>}
 */
export async function readScreenshot(page, part) {
  // Not `part.screenshot()`: that waits until nothing on the page moves, and a screen of messages always does.
  await part.evaluate((one) => one.scrollIntoView());
  const png = (await page.screenshot({ clip: await part.boundingBox() })).toString('base64');
  const { pixels, width, height } = await page.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    const pen = canvas.getContext('2d');
    pen.drawImage(picture, 0, 0);
    const { data: bytes, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
    return { pixels: [...bytes], width, height };
  }, png);
  const read = typeof jsqr === 'function' ? jsqr : jsqr.default;
  return read(Uint8ClampedArray.from(pixels), width, height)?.data;
}
