/** Makes the link that holds the answers in its fragment. A fragment never leaves the browser, so no server sees it. */
const place = document.querySelector<HTMLElement>('[data-keep-link]')
const answers = document.querySelector<HTMLInputElement>('input[name="answers"]')
const link = place?.querySelector<HTMLAnchorElement>('[data-link]')
const withScript = place?.querySelector<HTMLElement>('[data-with-script]')
const withoutScript = place?.querySelector<HTMLElement>('[data-without-script]')
if (place && answers && link && withScript && withoutScript) {
  link.href = `${place.dataset.keepLink}#${answers.value}`
  withScript.hidden = false
  withoutScript.hidden = true

  const copy = place.querySelector<HTMLButtonElement>('[data-copy]')
  const copied = place.querySelector<HTMLElement>('[data-copied]')
  // A browser may keep the clipboard from pages, above all without HTTPS; the link itself is there all the same.
  if (copy && copied && navigator.clipboard) {
    copy.hidden = false
    copy.addEventListener('click', () => {
      navigator.clipboard.writeText(link.href).then(
        () => {
          copied.textContent = copied.dataset.copied ?? ''
        },
        () => {
          copy.hidden = true
        },
      )
    })
  }
}

export {}
