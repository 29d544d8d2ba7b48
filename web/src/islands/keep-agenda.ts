/**
 * Remembers the list of steps on this device, and brings it back when the page is opened anew. The list stands in the
 * form of the page; a page that was opened by an address has none yet.
 */
const key = 'parcours-agenda'
const place = document.querySelector<HTMLElement>('[data-agenda]')
const form = place?.closest('form')
const held = form?.querySelector<HTMLInputElement>('input[name="steps"]')

if (place && form && held) {
  // Browsers may refuse to keep anything, or be full; then the page is as without this script.
  try {
    const remembered = localStorage.getItem(key) ?? ''
    if (place.dataset.agenda === 'told') localStorage.setItem(key, held.value)
    if (place.dataset.agenda === 'new' && remembered !== '') {
      held.value = remembered
      form.requestSubmit(place.querySelector<HTMLButtonElement>('[data-bring-back]'))
    }
    for (const part of document.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false
    for (const part of document.querySelectorAll<HTMLElement>('[data-without-script]')) part.hidden = true
    document.querySelector('[data-forget]')?.addEventListener('click', () => {
      localStorage.removeItem(key)
      location.replace(form.action)
    })
  } catch {
    // Nothing to do: the list still travels in the form.
  }
}

export {}
