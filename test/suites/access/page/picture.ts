/** A picture as a file. If its name does not end in `.jpg`, the file is not an image. */
export async function picture(name: string): Promise<File> {
  if (!name.endsWith('.jpg')) return new File(['%PDF-1.7'], name, { type: 'application/pdf' });
  const canvas = new OffscreenCanvas(800, 450);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.fillStyle = '#7ba05b';
  context.fillRect(0, 0, 800, 450);
  context.fillStyle = '#9cc4e4';
  context.fillRect(0, 0, 800, 200);
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], name, { type: 'image/jpeg' });
}
