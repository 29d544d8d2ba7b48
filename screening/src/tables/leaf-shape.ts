import type { Shape } from '@parcours/engine'

export type DateShape = Extract<Shape, { kind: 'date' }>
export type BooleanShape = Extract<Shape, { kind: 'boolean' }>
export type NumberShape = Extract<Shape, { kind: 'number' }>
export type CodeShape = Extract<Shape, { kind: 'code' }>
export type TextShape = Extract<Shape, { kind: 'text' }>
