import { rmSync } from 'node:fs'

/** Removes the temporary data folder that the browser tests ran on. */
export default function removeTestData(): void {
  const folder = process.env.PARCOURS_TEST_DATA
  if (folder?.includes('parcours-browser-')) rmSync(folder, { recursive: true, force: true })
}
