export type Renderer = 'phaser' | 'svg';

/** Whether the name of a graphics device is that of a program that only pretends to be one. */
export function isSoftwareDevice(name: string): boolean {
  return /swiftshader|llvmpipe|softpipe|software|basic render|mesa offscreen/i.test(name);
}

/** Gigabytes of a device that is better off without pictures on its graphics card. */
const LITTLE_GB = 2;

/** Whether a device says that it has little memory; most browsers do not say. */
export function hasLittleMemory({ deviceMemory }: { readonly deviceMemory?: number }): boolean {
  return deviceMemory !== undefined && deviceMemory <= LITTLE_GB;
}

function hasRealWebGL(): boolean {
  try {
    const canvas = document.createElement('canvas');
    const gl = canvas.getContext('webgl', { failIfMajorPerformanceCaveat: true });
    if (!gl) return false;
    const info = gl.getExtension('WEBGL_debug_renderer_info');
    const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return !isSoftwareDevice(name);
  } catch {
    return false;
  }
}

/**
 * How the world should be drawn here: with Phaser where a graphics device stands behind WebGL and memory is not short,
 * else as SVG (software rendering takes longer for a frame than SVG does). `?world=phaser` or `?world=svg` in the address decides instead.
 */
export function chooseRenderer(): Renderer {
  const wish = new URLSearchParams(location.search).get('world');
  if (wish === 'phaser' || wish === 'svg') return wish;
  return hasLittleMemory(navigator as Navigator & { readonly deviceMemory?: number }) || !hasRealWebGL()
    ? 'svg'
    : 'phaser';
}
