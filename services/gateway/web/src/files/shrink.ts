/** Letters are still read in a picture of a page that is so large. */
const LONGEST_SIDE = 2_560;
const QUALITY = 0.85;

/** Width and height of a picture so that no side is longer than that. */
export function fitted(width: number, height: number, longest = LONGEST_SIDE): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** A photograph drawn anew, smaller, without what the camera wrote into it. What would only grow, and what is no picture
 * that this browser knows, is sent as it is: the service says whether it is taken, and draws it anew itself. */
export async function shrunk(file: Blob): Promise<Blob> {
  if (!file.type.startsWith("image/")) return file;
  const image = await createImageBitmap(file).catch(() => null);
  if (!image) return file;
  const canvas = document.createElement("canvas");
  Object.assign(canvas, fitted(image.width, image.height));
  const drawing = canvas.getContext("2d");
  if (!drawing) return file;
  drawing.fillStyle = "white";
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  return new Promise((resolve) => canvas.toBlob((drawn) => resolve(drawn && drawn.size < file.size ? drawn : file), "image/jpeg", QUALITY));
}
