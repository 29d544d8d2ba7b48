/** Opens a link with answers in its fragment: puts them into the form of the page and sends it. */
const form = document.querySelector<HTMLFormElement>('form[data-open-link]')
const answers = form?.querySelector<HTMLInputElement>('input[name="answers"]')
const held = location.hash.slice(1)
if (form && answers && held !== '') {
  answers.value = held
  // The answers must not stay in the address that the next page is reached from.
  history.replaceState(null, '', location.pathname)
  form.requestSubmit()
}

export {}
