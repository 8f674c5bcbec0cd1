export const square = (x: number, y: number, size: number, clockwise = false) => {
  const ring = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
  return { type: 'Polygon', coordinates: [clockwise ? ring.reverse() : ring] };
};
export const collection = (...features: object[]) => ({ type: 'FeatureCollection', features });
export const feature = (properties: object, geometry: object) => ({
  type: 'Feature',
  properties,
  geometry,
});
