/** Whether a media type is that of a video that browsers play, without a plug-in, a script or another program. */
export function isVideoType(type: unknown): type is string {
  return typeof type === 'string' && /^\s*video\/(?:mp4|ogg|quicktime|webm|x-m4v)\b/i.test(type);
}
