interface Delivery {
  serviceCode: string;
  modality: string;
  quantity: number;
  deliveredAt: string;
}

/** What was given in all, by service and modality, with the last time it was; what was put right to nothing was not given. */
export function summed(deliveries: readonly Delivery[]): Delivery[] {
  const sums = new Map<string, Delivery>();
  for (const { serviceCode, modality, quantity, deliveredAt } of deliveries.filter(({ quantity }) => quantity > 0)) {
    const key = `${serviceCode} ${modality}`;
    const before = sums.get(key);
    const latest = before && before.deliveredAt > deliveredAt ? before.deliveredAt : deliveredAt;
    sums.set(key, { serviceCode, modality, quantity: quantity + (before?.quantity ?? 0), deliveredAt: latest });
  }
  return [...sums.values()];
}
