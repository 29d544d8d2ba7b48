import { all, is, openPoint } from '@parcours/engine/authoring'
import { sources } from './sources.ts'
import { minor } from './who-agrees.ts'

/** Whether anybody can agree to a sexual picture of a minor stands in a text nobody has read. */
export const sexualPictureOfMinor = openPoint('image.sexual-picture-of-minor', {
  source: sources.sexual.id,
  guard: all(is('picture.sexual', true), minor),
})
