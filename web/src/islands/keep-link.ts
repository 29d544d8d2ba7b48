/** Makes the link that holds the answers in its fragment. A fragment never leaves the browser, so no server sees it. */
const place = document.querySelector<HTMLElement>('[data-keep-link]')
const answers = document.querySelector<HTMLInputElement>('input[name="answers"]')
if (place && answers) {
  const link = place.querySelector<HTMLAnchorElement>('[data-link]')
  const withScript = place.querySelector<HTMLElement>('[data-with-script]')
  const withoutScript = place.querySelector<HTMLElement>('[data-without-script]')
  if (link && withScript && withoutScript) {
    link.href = `${place.dataset.keepLink}#${answers.value}`
    withScript.hidden = false
    withoutScript.hidden = true
  }
}

export {}
