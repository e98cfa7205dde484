/** Makes an SVG element with these attributes. */
export function createShape(tag: 'svg' | 'path' | 'circle', attributes: Record<string, string>): SVGElement {
  const shape = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
  return shape;
}
