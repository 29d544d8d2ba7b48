import { describe, expect, it } from 'vitest'
import { countriesIn, languagesIn, meant } from './names.ts'

const valuesOf = (text: string, locale = 'en') => meant(text, countriesIn(locale)).map(({ value }) => value)

describe('countries and languages by name', () => {
  it('are found by their name in the language, their code, or the beginning of the name', () => {
    expect(valuesOf('Morocco')).toEqual(['MA'])
    expect(valuesOf('ma')).toEqual(['MA'])
    expect(valuesOf('moroc')).toEqual(['MA'])
    expect(valuesOf('Maroc', 'fr')).toEqual(['MA'])
    expect(valuesOf('المغرب', 'ar')).toEqual(['MA'])
    expect(meant('néerlandais', languagesIn('fr')).map(({ value }) => value)).toEqual(['nl'])
  })

  it('do not mind accents and capitals', () => {
    expect(valuesOf('COTE D’IVOIRE', 'fr')).toEqual(['CI'])
  })

  it('are several where the text does not say which', () => {
    expect(valuesOf('Unit').length).toBeGreaterThan(1)
    expect(valuesOf('')).toEqual([])
    expect(valuesOf('Atlantis')).toEqual([])
  })

  it('have one code for one country: older codes are left out', () => {
    expect(valuesOf('France')).toEqual(['FR'])
    expect(countriesIn('en').map(({ value }) => value)).not.toContain('BU')
    expect(countriesIn('en').length).toBeGreaterThan(240)
    expect(countriesIn('en').length).toBeLessThan(300)
    expect(languagesIn('en').length).toBeGreaterThan(150)
  })
})
